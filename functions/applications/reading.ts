import { historyForApplicant, knowsNames, mayKnowOf } from '#shared/applications/history.ts';
import { ApplicationStatus } from '#shared/applications/model.ts';
import type { applicationRoutes } from '#shared/applications/routes.ts';
import type { CallId } from '#shared/calls/model.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import { belongsTo, type Actor } from '#shared/identity/actor.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { related, type Needs } from './needs.ts';
import { viewFor } from './views.ts';

type Reading = Pick<
  Operations<typeof applicationRoutes>,
  | 'getApplication'
  | 'getSubmission'
  | 'listApplications'
  | 'listCallApplications'
  | 'countCallApplications'
  | 'listApplicationHistory'
>;

const handedIn = ApplicationStatus.exclude(['draft']).options;

/** Who reads what: the host its own, the department what was handed in. */
export const reading = (needs: Needs): Reading => {
  const { applications, calls, named } = needs;

  /** Refuses whoever belongs to an applicant of the call: its list would name their rivals. */
  const mustBeImpartial = async (callId: CallId, actor: Actor) => {
    if ((await applications.actingIn(callId, actor)) !== actor) throw refuse('own-call');
  };

  return {
    getApplication: async ({ applicationId }, actor, { receivedAt }) => {
      const application = await related(applications, applicationId, actor, 'applicant', 'staff');
      const call = await calls.get(application.callId);
      return viewFor(applications, { application, call, actor, now: receivedAt });
    },

    getSubmission: async ({ applicationId }, actor) => {
      const { submissions } = await related(
        applications,
        applicationId,
        actor,
        'applicant',
        'staff',
      );
      const submission = await applications.submission(applicationId, submissions);
      if (!submission) throw refuse('not-found');
      return submission;
    },

    listApplications: async ({ organisationId, after }, actor) => {
      if (!belongsTo(actor, organisationId)) throw refuse('not-found');
      const question = `listApplications ${organisationId}`;
      const found = await applications.ofHost(organisationId, {
        newestFirst: true,
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, found.items, found.after);
    },

    listCallApplications: async ({ callId, status, after }, actor) => {
      await mustBeImpartial(callId, actor);
      const question = `listCallApplications ${callId} ${status}`;
      const found = await applications.ofCall(callId, status, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, found.items, found.after);
    },

    countCallApplications: async ({ callId }, actor) => {
      await calls.get(callId);
      await mustBeImpartial(callId, actor);
      const counted = await Promise.all(
        handedIn.map(async (status) => [status, await applications.count(callId, status)] as const),
      );
      return { counts: Object.fromEntries(counted) };
    },

    listApplicationHistory: async ({ applicationId, after }, actor) => {
      const application = await related(applications, applicationId, actor, 'applicant', 'staff');
      const question = `listApplicationHistory ${applicationId}`;
      const { items, after: next } = await applications.history(applicationId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      const told = items.filter(mayKnowOf(application, actor));
      const lines = knowsNames(application, actor) ? await named(told) : historyForApplicant(told);
      return asPage(question, actor.id, lines, next);
    },
  };
};
