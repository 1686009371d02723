import { hasRole, type Actor } from '../identity/actor.ts';
import { lifecycle } from '../workflow/lifecycle.ts';
import type { Council, Review } from './model.ts';

export type CouncilRelation = 'officer' | 'secretary' | 'member' | 'reader';

/** Who this person is to this council. A member of it is nothing else to it. */
export const relationsTo = (council: Council, actor: Actor) => {
  const relations = new Set<CouncilRelation>();
  if (council.members.some(({ personId }) => personId === actor.id)) return relations.add('member');
  if (hasRole(actor, 'officer')) relations.add('officer');
  if (hasRole(actor, 'secretary') && council.secretaryId === actor.id) relations.add('secretary');
  if (hasRole(actor, 'approver', 'auditor')) relations.add('reader');
  return relations;
};

// prettier-ignore
export const councilLifecycle = lifecycle(relationsTo, {
  inform:    { from: ['formed', 'informed', 'adjourned'], to: 'informed',  by: ['officer', 'secretary'] },
  open:      { from: ['informed'],                        to: 'inSession', by: ['officer', 'secretary'] },
  attend:    { from: ['inSession'],                       to: 'inSession', by: ['officer', 'secretary'] },
  authorise: { from: ['inSession'],                       to: 'inSession', by: ['officer', 'secretary'] },
  adjourn:   { from: ['inSession'],                       to: 'adjourned', by: ['officer', 'secretary'] },
  conclude:  { from: ['inSession'],                       to: 'concluded', by: ['officer', 'secretary'] },
  dissolve:  { from: ['formed', 'informed', 'adjourned'], to: 'dissolved', by: ['officer'] },
});

/** A review moves with its council: who may run the meeting may open and close its votes. */
// prettier-ignore
export const reviewSteps = {
  openVoting:  { from: ['assigned'],           to: 'voting',   by: ['officer', 'secretary'] },
  closeVoting: { from: ['voting'],             to: 'counted',  by: ['officer', 'secretary'] },
  voidVoting:  { from: ['voting'],             to: 'assigned', by: ['officer', 'secretary'] },
  release:     { from: ['assigned'],           to: 'released', by: ['officer'] },
} as const;

/** What a council still has to judge. */
export const isPending = ({ status }: Pick<Review, 'status'>) =>
  status === 'assigned' || status === 'voting';

export const reviewLifecycle = (council: Council) =>
  lifecycle((_: Review, actor: Actor) => relationsTo(council, actor), reviewSteps);
