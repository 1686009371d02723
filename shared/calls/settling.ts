import type { ApplicationStatus } from '../applications/model.ts';
import { refuse } from '../workflow/refusal.ts';

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
