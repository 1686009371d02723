import type { CallPhase } from '#shared/calls/rules.ts';
import type { Tone } from '#lib/parts/Status.svelte';

/** How a call's phase looks. */
export const toneOf: Record<CallPhase, Tone> = {
  draft: 'neutral',
  upcoming: 'neutral',
  open: 'good',
  closed: 'waiting',
  settled: 'neutral',
};
