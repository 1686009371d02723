import { belongsTo, hasRole, type Actor } from '../identity/actor.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Decision } from './model.ts';

export type DecisionRelation = 'host' | 'officer' | 'approver' | 'other-approver' | 'auditor';

/**
 * Who this person is to this decision. Whoever proposed it never approves it, and whoever belongs to the
 * host is nothing but an applicant to it, whatever office they hold.
 */
export const relationsTo = (decision: Decision, actor: Actor) => {
  const relations = new Set<DecisionRelation>();
  if (belongsTo(actor, decision.organisationId)) return relations.add('host');
  if (hasRole(actor, 'officer')) relations.add('officer');
  if (hasRole(actor, 'approver')) {
    relations.add('approver');
    if (decision.proposedBy !== actor.id) relations.add('other-approver');
  }
  if (hasRole(actor, 'auditor')) relations.add('auditor');
  return relations;
};

// prettier-ignore
export const decisionLifecycle = lifecycle(relationsTo, {
  approve: { from: ['proposed'], to: 'approved', by: ['other-approver'] },
  return:  { from: ['proposed'], to: 'returned', by: ['other-approver'] },
  repropose: { from: ['returned'], to: 'proposed', by: ['officer'] },
});
