import { relationsTo } from '#shared/applications/lifecycle.ts';
import { DecisionId, type Decision } from '#shared/decisions/model.ts';
import type { decisionRoutes } from '#shared/decisions/routes.ts';
import { mustBeProposable, recommendationOf } from '#shared/decisions/rules.ts';
import { relationsTo as toCouncil } from '#shared/reviews/lifecycle.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { commit } from '../storage/commit.ts';
import type { Needs } from './needs.ts';
import { frameOf } from './frame.ts';
import { happened } from './operations.ts';
import { decisionView } from './views.ts';

type Done = 'proposeDecision';

export const proposingOperations = (
  needs: Needs,
): Pick<Operations<typeof decisionRoutes>, Done> => ({
  proposeDecision: async ({ reviewId, ...proposal }, actor, { receivedAt: at, keep }) => {
    const review = await needs.reviews.get(reviewId);
    const [council, application, call] = await Promise.all([
      needs.councils.get(review.councilId),
      needs.applications.get(review.applicationId),
      needs.calls.get(review.callId),
    ]);
    // Neither a member of the council nor one of the host, or of a rival, proposes: to them it is not there.
    const acting = await needs.applications.actingIn(review.callId, actor);
    const isOfficers =
      toCouncil(council, acting).has('officer') && relationsTo(application, acting).has('officer');
    if (!isOfficers) throw refuse('not-found');
    const recommended = recommendationOf(review);
    const { requested } = application;
    const decision: Decision = {
      id: needs.newId(DecisionId, 'dec'),
      version: 1,
      callId: review.callId,
      applicationId: review.applicationId,
      reviewId,
      applicationTitle: review.applicationTitle,
      organisationId: review.organisationId,
      organisationName: review.organisationName,
      dossierCode: application.dossierCode ?? '',
      requested,
      status: 'proposed',
      ...mustBeProposable(proposal, { recommended, requested, ...frameOf(call) }),
      recommended,
      setAside: review.setAside,
      proposedBy: actor.id,
      proposedAt: at,
    };
    const view = await decisionView(needs, decision, actor);
    await commit(
      needs.decisions.claim(decision),
      ...needs.decisions.changed(decision, happened('proposed', decision, actor, at)),
      ...keep(view),
    );
    return view;
  },
});
