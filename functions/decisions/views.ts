import { decisionLifecycle } from '#shared/decisions/lifecycle.ts';
import type { Decision } from '#shared/decisions/model.ts';
import type { DecisionView } from '#shared/decisions/routes.ts';
import { barOf } from '#shared/decisions/rules.ts';
import { hasRole, type Actor } from '#shared/identity/actor.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Needs } from './needs.ts';

/** What keeps this approver from deciding; nothing for whoever is none, or once it is decided. */
const barFor = async ({ reviews, councils, person }: Needs, decision: Decision, actor: Actor) => {
  if (decision.status !== 'proposed' || !hasRole(actor, 'approver')) return undefined;
  const review = await reviews.get(decision.reviewId);
  const [council, self] = await Promise.all([councils.get(review.councilId), person(actor.id)]);
  return barOf(decision, { actor, taxCode: self?.employer?.taxCode, council, review });
};

/** Said plainly to whoever tries. */
export const mustBeUnbarred = async (needs: Needs, decision: Decision, actor: Actor) => {
  const bar = await barFor(needs, decision, actor);
  if (bar) throw refuse(bar);
};

export const decisionView = async (
  needs: Needs,
  decision: Decision,
  actor: Actor,
): Promise<DecisionView> => {
  const bar = await barFor(needs, decision, actor);
  const actions = decisionLifecycle.available(decision, actor);
  return {
    ...decision,
    actions: bar ? actions.filter((action) => action === 'repropose') : actions,
    ...(bar && { bar }),
  };
};
