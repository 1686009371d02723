import type { ApplicationStatus } from '#shared/applications/model.ts';
import type { Tone } from '#lib/tone.ts';

/** How a state looks, beside its word. */
export const toneOf: Record<ApplicationStatus, Tone> = {
  draft: 'neutral',
  submitted: 'good',
  supplementing: 'waiting',
  supplemented: 'good',
  valid: 'good',
  invalid: 'bad',
  reviewing: 'waiting',
  approved: 'good',
  refused: 'bad',
  withdrawn: 'neutral',
};
