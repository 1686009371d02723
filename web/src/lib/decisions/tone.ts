import type { DecisionStatus } from '#shared/decisions/model.ts';
import type { Tone } from '#lib/tone.ts';

/** How a state looks, beside its word. */
export const toneOf: Record<DecisionStatus, Tone> = {
  proposed: 'waiting',
  returned: 'bad',
  approved: 'good',
};
