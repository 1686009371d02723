import type { Assignment } from '#shared/incubation/assignment.ts';
import type { HourStatus } from '#shared/incubation/hour.ts';
import type { MentorStatus } from '#shared/incubation/mentor.ts';
import type { Tone } from '#lib/tone.ts';

export const toneOfMentor: Record<MentorStatus, Tone> = {
  proposed: 'waiting',
  approved: 'good',
  paused: 'neutral',
};
export const toneOfHour: Record<HourStatus, Tone> = {
  free: 'neutral',
  booked: 'waiting',
  held: 'good',
  startupMissed: 'bad',
  mentorMissed: 'bad',
  calledOff: 'bad',
  withdrawn: 'neutral',
};
export const toneOfAssignment: Record<Assignment['status'], Tone> = {
  asked: 'waiting',
  accepted: 'good',
  declined: 'bad',
  ended: 'neutral',
};
