import type { ApplicationStatus } from '../applications/model.ts';
import type { Instant } from '../values/instant.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Call } from './model.ts';

/** What was handed in and has no end yet: neither decided, rejected nor withdrawn. */
export const undecided = [
  'submitted',
  'supplementing',
  'supplemented',
  'valid',
  'reviewing',
] as const satisfies readonly ApplicationStatus[];
export type Undecided = (typeof undecided)[number];

/** Refuses while an application of the call has no end, and says how many there are in each state. */
export const mustBeDecided = (counts: readonly (readonly [Undecided, number])[]) => {
  const left = counts.filter(([, count]) => count > 0);
  if (left.length > 0) throw refuse('call-undecided', { left: Object.fromEntries(left) });
};

/** What was taken in on the last second is still being written a little later. */
const STILL_WRITING = 60_000;

/** Whether all that came in time stands written. */
export const hasAllThatCame = ({ closesAt }: Pick<Call, 'closesAt'>, now: Instant) =>
  Date.parse(now) > Date.parse(closesAt) + STILL_WRITING;
