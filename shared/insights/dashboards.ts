import { fraction, toText } from '../values/fraction.ts';
import type { Day } from '../values/instant.ts';
import type { Amounts } from './measures.ts';
import type { Month } from './month.ts';
import { totalOf, type MonthSums } from './series.ts';
import { isKnown, survivals } from './survival.ts';

/** Who of those that graduated long enough ago has not closed since. */
export const survivalIn = (all: readonly MonthSums[], today: Day) =>
  survivals.map(({ months, ended }) => {
    const known = all.filter(({ month }) => isKnown(month, months, today));
    const graduated = totalOf(known, 'graduated');
    return { months, graduated, alive: graduated - totalOf(known, ended) };
  });

/** Places taken at the end of each month, reckoned back from those taken now. */
export const occupiedIn = (
  all: readonly MonthSums[],
  months: readonly Month[],
  { occupied = 0 }: Amounts,
) =>
  months.map((month) => {
    const later = all.filter((one) => one.month > month);
    const gone = (['graduated', 'left', 'failed'] as const).map((end) => totalOf(later, end));
    return occupied - totalOf(later, 'admitted') + gone.reduce((sum, one) => sum + one, 0);
  });

/** Capital raised for each đồng of support, `num/den`; nothing where there was no support. */
export const capitalPerSupport = ({ capital = 0, support = 0 }: Amounts) =>
  support > 0 ? toText(fraction(capital, support)) : undefined;
