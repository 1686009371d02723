import type { CallPhase } from '#shared/calls/rules.ts';
import type { Tone } from '#lib/tone.ts';

/** How a call's phase looks. */
export const toneOf: Record<CallPhase, Tone> = {
  draft: 'neutral',
  upcoming: 'neutral',
  open: 'good',
  closed: 'waiting',
  settled: 'neutral',
};
