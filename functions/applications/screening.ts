import type { ApplicationAction } from '#shared/applications/lifecycle.ts';
import type { Application, ApplicationId } from '#shared/applications/model.ts';
import type { applicationRoutes } from '#shared/applications/routes.ts';
import { supplementDueAt } from '#shared/applications/supplement.ts';
import { takeInTime } from '#shared/applications/timing.ts';
import type { Call } from '#shared/calls/model.ts';
import type { Actor } from '#shared/identity/actor.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import type { Operations } from '../http/api.ts';
import type { Request } from '../http/request.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import { related, type Needs } from './needs.ts';
import { viewFor } from './views.ts';

type Screening = Pick<
  Operations<typeof applicationRoutes>,
  'requestSupplement' | 'admitApplication' | 'rejectApplication'
>;

interface Step {
  action: ApplicationAction;
  applicationId: ApplicationId;
  version: number;
  event: Pick<HistoryEvent, 'type' | 'note' | 'facts'>;
  /** What the step adds to the record. */
  adds?: (call: Call) => Partial<Application>;
}

/** The check for completeness and validity, after the deadline, by an officer who is not of the host. */
export const screening = ({ applications, calls, calendar }: Needs): Screening => {
  const step = async (
    { action, applicationId, version, event, adds }: Step,
    actor: Actor,
    { receivedAt }: Request,
  ) => {
    const found = await related(applications, applicationId, actor, 'staff', 'applicant');
    const before = sameVersion(found, version);
    const call = await calls.get(before.callId);
    const application: Application = {
      ...takeInTime(action, before, call, actor, receivedAt),
      ...adds?.(call),
      updatedAt: receivedAt,
    };
    await commit(
      ...applications.changed(application, {
        ...event,
        at: receivedAt,
        by: actor.id,
        version: application.version,
      }),
    );
    return viewFor(applications, { application, call, actor, now: receivedAt });
  };

  return {
    requestSupplement: async ({ applicationId, version, missing, note }, actor, request) => {
      const requestedAt = request.receivedAt;
      const workdays = await calendar.read();
      const adds = ({ packId }: Call) => {
        const dueAt = supplementDueAt(findPack(packId) ?? { deadlines: {} }, requestedAt, workdays);
        return { supplement: { requestedAt, dueAt, missing, note } };
      };
      const event = { type: 'supplementRequested', note };
      const asked: Step = { action: 'requestSupplement', applicationId, version, event, adds };
      return step(asked, actor, request);
    },

    admitApplication: ({ applicationId, version, note }, actor, request) => {
      const event = { type: 'admitted', ...(note && { note }) };
      return step({ action: 'admit', applicationId, version, event }, actor, request);
    },

    rejectApplication: ({ applicationId, version, reasons }, actor, request) => {
      const event = { type: 'rejected', facts: { reasons } };
      const rejected: Step = {
        action: 'reject',
        applicationId,
        version,
        event,
        adds: () => ({ reasons }),
      };
      return step(rejected, actor, request);
    },
  };
};
