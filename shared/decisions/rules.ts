import type { Review } from '../reviews/model.ts';
import type { Dong } from '../values/dong.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Decision, Proposal } from './model.ts';

/** What the council recommended; nothing is proposed on a review that was not counted. */
export const recommendationOf = ({ status, count }: Review): Decision['recommended'] => {
  if (status !== 'counted' || !count) throw refuse('out-of-turn', { status });
  return count.outcome === 'fund' ? 'fund' : 'decline';
};

interface Frame {
  recommended: Decision['recommended'];
  requested: Dong;
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
  if (isMoney && amount === 0)
    throw refuse('incomplete', {}, [
      { field: 'amount', code: 'too-small', params: { minimum: 1 } },
    ]);
  if (reasons.length < needed)
    throw refuse('incomplete', { recommended: frame.recommended }, [
      { field: 'reasons', code: 'too-few', params: { minimum: needed } },
    ]);
  return proposal;
};
