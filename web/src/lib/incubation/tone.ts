import type { MilestoneStatus } from '#shared/incubation/following.ts';
import type { CohortStatus } from '#shared/incubation/model.ts';
import type { Colour } from '#shared/incubation/rag.ts';
import type { IconName } from '#lib/parts/Icon.svelte';
import type { Tone } from '#lib/tone.ts';
import type { Mark } from './timeline.ts';

export const toneOfColour: Record<Colour, Tone> = { green: 'good', amber: 'waiting', red: 'bad' };
export const toneOfCohort: Record<CohortStatus, Tone> = {
  planned: 'waiting',
  running: 'good',
  ended: 'neutral',
};
export const toneOfMilestone: Record<MilestoneStatus, Tone> = {
  open: 'neutral',
  delivered: 'waiting',
  accepted: 'good',
};
export const toneOfMark: Record<Mark, Tone> = { ...toneOfMilestone, late: 'bad' };
export const iconOfMark: Record<Mark, IconName> = {
  open: 'ring',
  delivered: 'clock',
  accepted: 'tick',
  late: 'warning',
};
