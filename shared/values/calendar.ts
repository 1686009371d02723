import * as z from 'zod';
import { Day } from './instant.ts';

/** Why offices are closed on a day that would otherwise be worked. */
export const DayOffReason = z.enum([
  'new-year',
  'tet',
  'hung-kings',
  'reunification-day',
  'labour-day',
  'national-day',
  'culture-day',
  'compensation',
  'swap',
]);
export type DayOffReason = z.infer<typeof DayOffReason>;

/** One year's days off and working Saturdays; an administrator corrects and confirms it once decided. */
export const CalendarYear = z.object({
  year: z.int().min(2000).max(2100),
  confirmed: z.boolean(),
  daysOff: z.array(z.object({ day: Day, reason: DayOffReason })),
  makeUpDays: z.array(Day),
});
export type CalendarYear = z.infer<typeof CalendarYear>;

export const WorkCalendar = z.array(CalendarYear);
export type WorkCalendar = readonly CalendarYear[];
