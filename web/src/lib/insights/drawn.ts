import { partsOf } from '#shared/values/instant.ts';
import { firstDay, rhythmOf, type Period } from '#shared/startups/period.ts';
import type { Measure } from '#shared/insights/measures.ts';
import type { Month } from '#shared/insights/month.ts';
import type { MonthSums } from '#shared/insights/series.ts';
import type { Figure, Series } from '#lib/charts/model.ts';

/** `07/2026`: short enough for an axis, read the same in every language. */
export const shortMonth = (month: Month) => {
  const { year, month: nth } = partsOf(firstDay(month));
  return `${String(nth).padStart(2, '0')}/${year}`;
};

/** A period as short: a month, or `Q3/2026`. */
export const periodLabel = (period: Period) =>
  rhythmOf(period) === 'month' ? shortMonth(period) : `${period.slice(5)}/${period.slice(0, 4)}`;

export const pointsOf = (months: readonly MonthSums[]) =>
  months.map(({ month }) => ({ label: shortMonth(month) }));

/** What came or happened in each month; none is nothing, and is drawn so. */
export const flowOf = (
  months: readonly MonthSums[],
  measure: Measure,
  label: string,
  inUnits = (amount: number) => amount,
): Series => ({ label, values: months.map(({ amounts }) => inUnits(amounts[measure] ?? 0)) });

/** What was told; a month of which nobody told is a gap. */
export const toldOf = (
  months: readonly MonthSums[],
  measure: Measure,
  label: string,
  tellers: 'reports' | 'tellers',
): Series => ({
  label,
  values: months.map(({ amounts }): Figure =>
    amounts[tellers] ? (amounts[measure] ?? 0) : undefined,
  ),
});

export const inHours = (minutes: number) => Math.round((minutes / 60) * 10) / 10;
