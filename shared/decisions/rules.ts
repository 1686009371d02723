import * as z from 'zod';
import type { Actor } from '../identity/actor.ts';
import { isOfHost } from '../reviews/interests.ts';
import type { Council, Review } from '../reviews/model.ts';
import type { Dong } from '../values/dong.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Decision, Proposal } from './model.ts';

/** Why an approver may not decide on a proposal: another has to. */
export const Bar = z.enum(['own-proposal', 'own-council', 'own-employer']);
export type Bar = z.infer<typeof Bar>;

interface Approving {
  actor: Actor;
  /** Of the approver’s employer. */
  taxCode: string | undefined;
  council: Pick<Council, 'members'>;
  review: Pick<Review, 'organisationId' | 'organisationTaxCode'>;
}

/**
 * Who prepares does not decide, nor who judged, nor who would be kept off the council
 * (Decree 268/2025, Art. 12(3)(b)).
 */
export const barOf = (
  { proposedBy }: Pick<Decision, 'proposedBy'>,
  { actor, taxCode, council, review }: Approving,
): Bar | undefined => {
  if (proposedBy === actor.id) return 'own-proposal';
  if (council.members.some(({ personId }) => personId === actor.id)) return 'own-council';
  return isOfHost(review, actor, taxCode) ? 'own-employer' : undefined;
};

/** What the council recommended; nothing is proposed on a review that was not counted. */
export const recommendationOf = ({ status, count }: Review): Decision['recommended'] => {
  if (status !== 'counted' || !count) throw refuse('out-of-turn', { status });
  return count.outcome === 'fund' ? 'fund' : 'decline';
};

interface Frame {
  recommended: Decision['recommended'];
  requested: Dong;
  /** Whether the pack lets support be a place, time and advice, without money. */
  mayBeInKind: boolean;
  /** The most the call gives to one application. */
  ceiling: Dong | undefined;
}

/** Going against the council needs a reason of its own, beside that of the decision. */
const fewestReasons = (proposal: Proposal, { recommended }: Frame) =>
  proposal.outcome === recommended ? 1 : 2;

/** Refuses more money than was asked for or than the call gives, and too little said about it. */
export const mustBeProposable = (proposal: Proposal, frame: Frame): Proposal => {
  const { outcome, amount, reasons } = proposal;
  const most = Math.min(frame.requested, frame.ceiling ?? frame.requested);
  const needed = fewestReasons(proposal, frame);
  const isMoney = outcome === 'fund';
  if (amount > (isMoney ? most : 0))
    throw refuse('asks-too-much', {}, [
      { field: 'amount', code: 'too-large', params: { maximum: isMoney ? most : 0 } },
    ]);
  if (isMoney && amount === 0 && !frame.mayBeInKind)
    throw refuse('incomplete', {}, [
      { field: 'amount', code: 'too-small', params: { minimum: 1 } },
    ]);
  if (reasons.length < needed)
    throw refuse('incomplete', { recommended: frame.recommended }, [
      { field: 'reasons', code: 'too-few', params: { minimum: needed } },
    ]);
  return proposal;
};
