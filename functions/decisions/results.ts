import { relationsTo } from '#shared/applications/lifecycle.ts';
import type { decisionRoutes } from '#shared/decisions/routes.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import type { Needs } from './needs.ts';

type Done = 'getApplicationDecision' | 'listResults' | 'listCallResults';

/** What people outside the department learn: applicants why, everybody what was funded. */
export const resultOperations = ({
  decisions,
  applications,
}: Needs): Pick<Operations<typeof decisionRoutes>, Done> => ({
  getApplicationDecision: async ({ applicationId }, actor) => {
    const application = await applications.get(applicationId);
    const acting = await applications.actingIn(application.callId, actor);
    const relations = relationsTo(application, acting);
    const decision = await decisions.about(applicationId);
    const isTold = relations.has('applicant') || relations.has('staff');
    if (!isTold || decision?.status !== 'approved') throw refuse('not-found');
    return decision;
  },

  listResults: async ({ after }, actor) => {
    const found = await decisions.funded({
      newestFirst: true,
      limit: PAGE_SIZE,
      after: openCursor('listResults', actor.id, after),
    });
    return asPage('listResults', actor.id, found.items, found.after);
  },

  listCallResults: async ({ callId, after }, actor) => {
    const question = `listCallResults ${callId}`;
    const found = await decisions.fundedBy(callId, {
      newestFirst: true,
      limit: PAGE_SIZE,
      after: openCursor(question, actor.id, after),
    });
    return asPage(question, actor.id, found.items, found.after);
  },
});
