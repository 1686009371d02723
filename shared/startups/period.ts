import * as z from 'zod';
import { addDays, addMonths, Day, dayOf, endOfDay, type Instant } from '../values/instant.ts';

/** How often a startup tells its figures. */
export const Rhythm = z.enum(['month', 'quarter']);
export type Rhythm = z.infer<typeof Rhythm>;

/** A month `2026-07` or a quarter `2026-Q3`; text order is time order within a rhythm. */
export const Period = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2]|Q[1-4])$/)
  .brand<'Period'>();
export type Period = z.infer<typeof Period>;

export const rhythmOf = (period: Period): Rhythm => (period[5] === 'Q' ? 'quarter' : 'month');

const lengths: Record<Rhythm, number> = { month: 1, quarter: 3 };

/** The first day of a period. */
export const firstDay = (period: Period): Day => {
  const part = period.slice(5);
  const month = part.startsWith('Q') ? Number(part[1]) * 3 - 2 : Number(part);
  return Day.parse(`${period.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
};

/** The last day of a period. */
export const lastDay = (period: Period): Day =>
  addDays(addMonths(firstDay(period), lengths[rhythmOf(period)]), -1);

/** The period a day lies in. */
export const periodOf = (day: Day, rhythm: Rhythm): Period => {
  const month = Number(day.slice(5, 7));
  const part = rhythm === 'month' ? day.slice(5, 7) : `Q${Math.ceil(month / 3)}`;
  return Period.parse(`${day.slice(0, 4)}-${part}`);
};

/** The period so many steps later, or earlier. */
export const shifted = (period: Period, steps: number): Period => {
  const rhythm = rhythmOf(period);
  return periodOf(addMonths(firstDay(period), steps * lengths[rhythm]), rhythm);
};

/** The last period that has ended at this moment: the one to be told now. */
export const periodToTell = (now: Instant, rhythm: Rhythm): Period =>
  shifted(periodOf(dayOf(now), rhythm), -1);

/** Every period from one to the other, both included; none when `until` is earlier. */
export const periodsBetween = (from: Period, until: Period): Period[] =>
  from > until ? [] : [from, ...periodsBetween(shifted(from, 1), until)];

/** The months of a period: one, or the three of a quarter. */
export const monthsOf = (period: Period): Period[] => {
  const first = periodOf(firstDay(period), 'month');
  return periodsBetween(first, periodOf(lastDay(period), 'month'));
};

/** The last period of a rhythm that ends no later than this one. */
export const inRhythm = (period: Period, rhythm: Rhythm): Period => {
  const found = periodOf(lastDay(period), rhythm);
  return lastDay(found) > lastDay(period) ? shifted(found, -1) : found;
};

/** Figures exist once their period has ended. */
export const hasEnded = (period: Period, now: Instant) => endOfDay(lastDay(period)) < now;
