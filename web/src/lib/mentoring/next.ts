import type { HourView } from '#shared/incubation/hour-views.ts';

export type HourNext = 'free' | 'ahead' | 'tell' | 'waitMentor' | 'rate' | 'done' | 'lost';

/** What comes next of an hour, for this reader. */
export const nextOf = (hour: HourView, now: string): HourNext => {
  switch (hour.status) {
    case 'free':
      return 'free';
    case 'booked':
      if (now < hour.startsAt) return 'ahead';
      return hour.actions.includes('hold') ? 'tell' : 'waitMentor';
    case 'held':
      return hour.rate ? 'rate' : 'done';
    default:
      return 'lost';
  }
};
