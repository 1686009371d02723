import { hasRole, type Actor } from '../identity/actor.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Decision } from './model.ts';

export type DecisionRelation = 'officer' | 'other-approver' | 'auditor';

/** Who this person is to this decision. Whoever proposed it never approves it. */
export const relationsTo = (decision: Decision, actor: Actor) => {
  const relations = new Set<DecisionRelation>();
  if (hasRole(actor, 'officer')) relations.add('officer');
  if (hasRole(actor, 'approver') && decision.proposedBy !== actor.id)
    relations.add('other-approver');
  if (hasRole(actor, 'auditor')) relations.add('auditor');
  return relations;
};

// prettier-ignore
export const decisionLifecycle = lifecycle(relationsTo, {
  approve: { from: ['proposed'], to: 'approved', by: ['other-approver'] },
  return:  { from: ['proposed'], to: 'returned', by: ['other-approver'] },
  repropose: { from: ['returned'], to: 'proposed', by: ['officer'] },
});
