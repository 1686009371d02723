import * as z from 'zod';
import {
  firstDay,
  lastDay,
  periodOf,
  periodsBetween,
  shifted,
  Period,
} from '../startups/period.ts';
import type { Day } from '../values/instant.ts';

/** A month in Vietnam, `2026-07`. */
export const Month = Period.refine((period) => !period.includes('Q'));
export type Month = Period;

export const monthOf = (day: Day): Month => periodOf(day, 'month');

/** The months a period consists of: one, or three. */
export const monthsOf = (period: Period): Month[] =>
  periodsBetween(monthOf(firstDay(period)), monthOf(lastDay(period)));

/** How many months a dashboard shows at most, and unless asked otherwise. */
export const MOST_MONTHS = 120;
export const USUAL_MONTHS = 36;

/** The months to show: those asked for, or the last three years that have ended. */
export const spanOf = (today: Day, from?: Month, until?: Month): Month[] => {
  const end = until ?? shifted(monthOf(today), -1);
  const begin = from ?? shifted(end, 1 - USUAL_MONTHS);
  return periodsBetween(begin, end);
};

export const Span = z.object({ from: Month, until: Month });
