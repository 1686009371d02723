import { rhythmOf } from '../startups/period.ts';
import type { FieldGroup } from '../startups/sharing.ts';
import type { StartupRecord } from '../startups/views.ts';
import { sumDong } from '../values/dong.ts';
import { FEWEST, meanOfOthers } from './hiding.ts';
import type { Month } from './month.ts';
import type { MonthSums } from './series.ts';
import type { StartupDashboard } from './views.ts';

type Snapshot = StartupRecord['metrics'][number];

/** The others of its sector in one month, without its own. */
const othersIn = (
  { period, figures }: Snapshot,
  sums: ReadonlyMap<Month, MonthSums['amounts']>,
  fewest: number,
) => {
  if (rhythmOf(period) === 'quarter') return {};
  const { revenue = 0, reports = 0, jobs = 0, tellers = 0 } = sums.get(period) ?? {};
  return {
    others: {
      revenue: meanOfOthers({ sum: revenue, cases: reports }, figures.revenue, fewest),
      jobs: meanOfOthers({ sum: jobs, cases: tellers }, figures.jobs, fewest),
    },
  };
};

/** A startup’s own series, as much of it as its reader may see. */
export const startupDashboard = (
  { startup, metrics, rounds, support, readiness }: StartupRecord,
  sector: readonly MonthSums[],
  groups: readonly FieldGroup[],
  /** How many others a mean needs behind it for this reader. */
  fewest = FEWEST,
): StartupDashboard => {
  const sums = new Map(sector.map(({ month, amounts }) => [month, amounts]));
  return {
    startupId: startup.id,
    name: startup.name,
    sector: startup.sector,
    periods: metrics.map((snapshot) => ({
      period: snapshot.period,
      figures: snapshot.figures,
      corrected: snapshot.earlier.length,
      ...othersIn(snapshot, sums, fewest),
    })),
    ...(groups.includes('readiness') && {
      readiness: readiness.map(({ scale, level, on }) => ({ scale, level, on })),
    }),
    ...(groups.includes('rounds') && {
      capital: {
        committed: sumDong(rounds.map(({ committed }) => committed)),
        disbursed: sumDong(rounds.map(({ disbursed }) => disbursed)),
      },
    }),
    ...(groups.includes('support') && { support: sumDong(support.map(({ value }) => value)) }),
  };
};
