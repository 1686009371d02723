import type { MilestoneStatus } from '#shared/incubation/following.ts';
import type { CohortStatus } from '#shared/incubation/model.ts';
import type { Colour } from '#shared/incubation/rag.ts';
import type { Tone } from '#lib/tone.ts';

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
