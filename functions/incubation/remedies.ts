import { PAGE_SIZE } from '#shared/http/page.ts';
import { remedyLifecycle } from '#shared/incubation/monitoring-lifecycle.ts';
import { RemedyId, type Remedy } from '#shared/incubation/monitoring.ts';
import type { monitoringRoutes } from '#shared/incubation/monitoring-routes.ts';
import { happened } from '#shared/workflow/history.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import { fundedFor, mustJudge, remedyView, type MonitoringNeeds } from './monitored.ts';

type Remedies = Pick<
  Operations<typeof monitoringRoutes>,
  'proposeRemedy' | 'answerRemedy' | 'closeRemedy' | 'listOpenRemedies'
>;

/** Remedies against what stands in a project's way: proposed, answered, closed, never forgotten. */
export const remedies = (needs: MonitoringNeeds): Remedies => {
  const { monitoring: kept, newId } = needs;

  return {
    proposeRemedy: async ({ applicationId, ...asked }, actor, { receivedAt: at, keep }) => {
      const application = await fundedFor(needs, applicationId, actor);
      mustJudge(application, actor);
      const remedy: Remedy = {
        ...asked,
        id: newId(RemedyId, 'rem'),
        version: 1,
        applicationId,
        organisationId: application.organisationId,
        projectTitle: application.title,
        status: 'open',
        proposedAt: at,
        proposedBy: actor.id,
      };
      const { cause, what, owner, dueOn } = asked;
      const event = happened('remedyProposed', remedy, actor, at, {
        note: what,
        facts: { cause, owner, dueOn },
      });
      const view = remedyView(remedy, actor);
      await commit(
        kept.keepRemedy(remedy),
        kept.noted(applicationId, event, remedy.id),
        ...keep(view),
      );
      return view;
    },

    answerRemedy: async (
      { applicationId, remedyId, version, answer },
      actor,
      { receivedAt: at },
    ) => {
      await fundedFor(needs, applicationId, actor);
      const before = await kept.remedy(applicationId, remedyId);
      const taken = remedyLifecycle.take('answer', before, actor);
      sameVersion(before, version);
      const remedy: Remedy = { ...taken, answer, answeredAt: at };
      const event = happened('remedyAnswered', remedy, actor, at, { note: answer });
      await commit(kept.keepRemedy(remedy), kept.noted(applicationId, event, remedyId));
      return remedyView(remedy, actor);
    },

    closeRemedy: async (input, actor, { receivedAt: at }) => {
      const { applicationId, remedyId, version, isDone, result } = input;
      await fundedFor(needs, applicationId, actor);
      const before = await kept.remedy(applicationId, remedyId);
      const taken = remedyLifecycle.take('close', before, actor);
      sameVersion(before, version);
      const remedy: Remedy = { ...taken, isDone, result, closedAt: at };
      const event = happened('remedyClosed', remedy, actor, at, {
        note: result,
        facts: { isDone },
      });
      await commit(kept.keepRemedy(remedy), kept.noted(applicationId, event, remedyId));
      return remedyView(remedy, actor);
    },

    listOpenRemedies: async ({ after }, actor) => {
      const found = await kept.openRemedies({
        limit: PAGE_SIZE,
        after: openCursor('listOpenRemedies', actor.id, after),
      });
      return asPage('listOpenRemedies', actor.id, found.items, found.after);
    },
  };
};
