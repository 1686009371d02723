import type { Ledger } from '#shared/insights/ledger.ts';
import { cohortsOf, linesOf } from '#shared/insights/lines.ts';
import type { Shelf } from '#shared/insights/rollup.ts';
import type { Item } from '../storage/table.ts';

/** Where the sums of a scope are kept: with their year, or without a month beside all others. */
export const keysOf = ({ scope, year }: Pick<Shelf, 'scope' | 'year'>) =>
  year === 'ever' ? { pk: 'ever', sk: scope } : { pk: `months#${scope}`, sk: year };

/** What a ledger shows by name: its startup in each cohort, its cohort in the list of all. */
export const namedBy = (ledger: Ledger): Item[] => [
  ...linesOf(ledger).map((line) => ({ pk: `cohort#${line.cohortId}`, sk: line.placeId, ...line })),
  ...cohortsOf(ledger).map((name) => ({ pk: 'cohorts', sk: name.id, ...name })),
];
