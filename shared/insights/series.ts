import * as z from 'zod';
import { Measure, type Amounts } from './measures.ts';
import { Month } from './month.ts';

/** Sums as they are kept: by year, `revenue#07` → amount. */
export type Years = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** The sums of one month. */
export const MonthSums = z.object({ month: Month, amounts: z.partialRecord(Measure, z.number()) });
export type MonthSums = z.infer<typeof MonthSums>;

/** Every month on the shelves, whether asked for or not, in order. */
export const monthsIn = (years: Years): MonthSums[] => {
  const found = new Map<string, Amounts>();
  for (const [year, kept] of years)
    for (const [key, amount] of Object.entries(kept)) {
      const [name = '', digits = ''] = key.split('#');
      const month = `${year}-${digits}`;
      const amounts = found.get(month) ?? {};
      found.set(month, { ...amounts, [Measure.parse(name)]: amount });
    }
  return [...found]
    .map(([month, amounts]) => ({ month: Month.parse(month), amounts }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
};

/** Exactly these months; one without sums has none. */
export const during = (all: readonly MonthSums[], months: readonly Month[]): MonthSums[] => {
  const known = new Map(all.map(({ month, amounts }) => [month, amounts]));
  return months.map((month) => ({ month, amounts: known.get(month) ?? {} }));
};

/** One measure over several months. */
export const totalOf = (months: readonly MonthSums[], measure: Measure) =>
  months.reduce((total, { amounts }) => total + (amounts[measure] ?? 0), 0);
