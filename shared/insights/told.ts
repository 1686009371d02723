import { rhythmOf, shifted, type Period } from '../startups/period.ts';
import type { Fact } from './facts.ts';
import { monthsOf, type Month } from './month.ts';
import { flow, type Counted } from './rollup.ts';

type Told = NonNullable<Fact['metrics']>;

/** A quarter’s money lies evenly in its months, what cannot be divided in the last. */
const evenly = (period: Period, amount: number): [Month, number][] => {
  const months = monthsOf(period);
  const part = Math.floor(amount / months.length);
  const rest = amount - part * (months.length - 1);
  return months.map((month, nth) => [month, nth === months.length - 1 ? rest : part]);
};

/** What came in, in its months. */
export const incomeOf = ({ period, figures }: Told): Counted[] => {
  const { revenue, exportRevenue = 0 } = figures;
  return [
    ...monthsOf(period).flatMap((month) => flow('reports', month, 1)),
    ...evenly(period, revenue).flatMap(([month, amount]) => flow('revenue', month, amount)),
    ...evenly(period, exportRevenue).flatMap(([month, amount]) =>
      flow('exportRevenue', month, amount),
    ),
  ];
};

/** Figures stand for so many months after those they were told for, or until newer ones do. */
const STANDS = 2;

/** Who works and who buys at the end of each month; of who still lives, also what was told last. */
export const standingOf = (told: readonly Told[], isLiving: boolean): Counted[] => {
  // Of two told for one month's end, the month's own is the nearer.
  const byEnd = new Map<Month, Told>();
  const farther = ({ period }: Told) => (rhythmOf(period) === 'quarter' ? 0 : 1);
  for (const one of told.toSorted((a, b) => farther(a) - farther(b)))
    byEnd.set(monthsOf(one.period).at(-1) ?? one.period, one);

  const carried = [...byEnd].flatMap(([end, { figures }]) => {
    const later = Array.from({ length: STANDS }, (_, nth) => shifted(end, nth + 1));
    const next = later.findIndex((month) => byEnd.has(month));
    const stood = [end, ...later.slice(0, next < 0 ? STANDS : next)];
    return stood.flatMap((month) => counts(figures, month));
  });
  const [latest = ''] = [...byEnd.keys()].sort().reverse();
  const last = [...byEnd].find(([end]) => end === latest)?.[1];
  return isLiving && last ? [...carried, ...counts(last.figures)] : carried;
};

const counts = (
  { jobs, femaleJobs, technicalJobs, payingCustomers }: Told['figures'],
  month?: Month,
): Counted[] => {
  const at = month ? { month } : {};
  return [
    { ...at, measure: 'tellers', amount: 1 },
    { ...at, measure: 'jobs', amount: jobs },
    { ...at, measure: 'femaleJobs', amount: femaleJobs },
    { ...at, measure: 'technicalJobs', amount: technicalJobs },
    { ...at, measure: 'payingCustomers', amount: payingCustomers },
  ];
};
