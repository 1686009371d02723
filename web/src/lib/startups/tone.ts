import type { StartupStatus } from '#shared/startups/model.ts';
import type { Tone } from '#lib/tone.ts';

/** How a status looks, beside its word. */
export const toneOf: Record<StartupStatus, Tone> = {
  active: 'good',
  pivot: 'waiting',
  dormant: 'neutral',
  closed: 'neutral',
  exited: 'good',
};
