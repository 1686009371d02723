import { addMonths, type Day } from '../values/instant.ts';
import { shifted } from '../startups/period.ts';
import type { Flow } from './measures.ts';
import { monthOf, type Month } from './month.ts';

/** After how many months a graduate is looked for (handbook §6.3), and under which measure its end counts. */
export const survivals = [
  { months: 12, ended: 'closedWithin12' },
  { months: 24, ended: 'closedWithin24' },
  { months: 36, ended: 'closedWithin36' },
] as const satisfies readonly { months: number; ended: Flow }[];

/** The measures under which a graduate’s end counts, in the month it graduated. */
export const endsWithin = (graduatedOn: Day, closedOn: Day): Flow[] =>
  survivals
    .filter(({ months }) => closedOn <= addMonths(graduatedOn, months))
    .map(({ ended }) => ended);

/** Whether all who graduated in a month have so many months behind them. */
export const isKnown = (graduated: Month, months: number, today: Day) =>
  shifted(graduated, months) < monthOf(today);
