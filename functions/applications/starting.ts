import { eligible } from '#shared/applications/eligibility.ts';
import { ApplicationId, type Application } from '#shared/applications/model.ts';
import type { applicationRoutes } from '#shared/applications/routes.ts';
import { mustBeOpen } from '#shared/calls/rules.ts';
import { belongsTo } from '#shared/identity/actor.ts';
import { dong } from '#shared/values/dong.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { commit } from '../storage/commit.ts';
import type { Needs } from './needs.ts';
import { viewWith } from './views.ts';

type Starting = Pick<Operations<typeof applicationRoutes>, 'startApplication'>;

/** From the questions before the form to an empty draft. */
export const starting = (needs: Needs): Starting => {
  const { applications, calls, organisations, newId } = needs;
  return {
    startApplication: async ({ callId, organisationId, eligibility }, actor, { receivedAt }) => {
      if (!belongsTo(actor, organisationId)) throw refuse('not-found');
      const [call, host] = await Promise.all([
        calls.get(callId),
        organisations.get(organisationId),
      ]);
      mustBeOpen(call, receivedAt);
      const live = await applications.liveOf({ callId, organisationId });
      if (live) throw refuse('already-applied', { applicationId: live });

      const application: Application = {
        id: newId(ApplicationId, 'app'),
        version: 1,
        callId,
        callTitle: call.title.vi,
        organisationId,
        organisationName: host.name,
        organisationTaxCode: host.taxCode,
        lead: actor.id,
        status: 'draft',
        title: '',
        requested: dong(0),
        total: dong(0),
        eligibility: eligible(call, eligibility),
        submissions: 0,
        reasons: [],
        startedAt: receivedAt,
        updatedAt: receivedAt,
      };
      const started = { type: 'started', at: receivedAt, by: actor.id, version: 1 };
      await commit(
        applications.claimHost(application),
        ...applications.changed(application, started),
      );
      const seen = { application, call, actor, now: receivedAt };
      return viewWith(seen, { sections: [], attachments: [] });
    },
  };
};
