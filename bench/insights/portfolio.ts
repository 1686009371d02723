import { PlaceId, type CohortId } from '#shared/incubation/model.ts';
import { entriesOf } from '#shared/insights/facts.ts';
import { emptyLedger, withEntry } from '#shared/insights/ledger.ts';
import { Sector, Stage, StartupId } from '#shared/startups/model.ts';
import { Period, periodsBetween } from '#shared/startups/period.ts';
import { rebuild } from '#functions/insights/rebuild.ts';
import { insightsTable } from '#functions/insights/table.ts';
import { openTable } from '#functions/storage/table.ts';

const months = periodsBetween(Period.parse('2023-11'), Period.parse('2026-10'));

/** The same startup at every size: the larger portfolio holds the smaller. */
const digits = (nth: number) => String(nth).padStart(32, '0');

/** What the tables of startups and incubation hold of one startup: three years of figures, a round, a stay. */
const recordsOf = (nth: number, cohortId: CohortId) => {
  const pk = StartupId.parse(`sta_${digits(nth)}`);
  const place = PlaceId.parse(`plc_${digits(nth)}`);
  const { options: sectors } = Sector;
  const { options: stages } = Stage;
  const on = '2025-03-01';
  return {
    pk,
    items: [
      {
        ...{ pk, sk: 'startup', version: 1, name: `Dự án ${nth}`, status: 'active', since: on },
        ...{ sector: sectors[nth % sectors.length], stage: stages[nth % stages.length] },
      },
      ...months.map((period, at) => ({
        ...{ pk, sk: `metrics#${period}`, version: 1, period },
        figures: {
          revenue: 1_000_000 * (nth + at),
          payingCustomers: (nth * at) % 90,
          ...{ jobs: 2 + ((nth + at) % 30), femaleJobs: 1 + (nth % 2), technicalJobs: 1 },
        },
      })),
      { pk, sk: 'round#1', version: 1, on, instrument: 'equity', disbursed: 1_000_000 * nth },
      { pk, sk: 'support#1', version: 1, on, value: 50_000_000 },
      {
        ...{ pk: place, sk: 'place', version: 1, id: place, startupId: pk, cohortId },
        ...{ status: 'incubation', admittedOn: on },
      },
    ],
  };
};

const ledgerOf = (nth: number, cohortId: CohortId) => {
  const { pk, items } = recordsOf(nth, cohortId);
  const own = items.flatMap((item) => entriesOf(item)).filter(({ ledger }) => ledger === pk);
  return { ...own.reduce(withEntry, emptyLedger(pk)), version: 1 };
};

/** Dashboards over so many startups: their ledgers by the projection's own rules, written by its rebuild. */
export const grow = (size: number, cohortOf: (nth: number) => CohortId) =>
  rebuild(
    openTable(insightsTable),
    Array.from({ length: size }, (_, nth) => ledgerOf(nth, cohortOf(nth))),
  );
