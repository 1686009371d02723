import type { Mark, RemedyStatus, SheetStatus, Standing } from '#shared/incubation/monitoring.ts';
import type { Tone } from '#lib/tone.ts';

export const toneOfSheet: Record<SheetStatus, Tone> = {
  reporting: 'neutral',
  reported: 'waiting',
  judged: 'good',
};
export const toneOfRemedy: Record<RemedyStatus, Tone> = {
  open: 'waiting',
  answered: 'waiting',
  closed: 'good',
};
export const toneOfStanding: Record<Standing, Tone> = {
  onTrack: 'good',
  behind: 'waiting',
  atRisk: 'bad',
};
export const toneOfMark: Record<Mark, Tone> = {
  met: 'good',
  partly: 'waiting',
  unmet: 'bad',
  notDue: 'neutral',
};
