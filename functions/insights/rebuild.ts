import { contributionsOf } from '#shared/insights/counting.ts';
import type { Ledger } from '#shared/insights/ledger.ts';
import { shelvesOf, summed } from '#shared/insights/rollup.ts';
import { commit } from '../storage/commit.ts';
import type { Item, Table } from '../storage/table.ts';
import { keysOf, namedBy } from './items.ts';

/** The most one transaction takes. */
const BATCH = 100;

/**
 * Writes everything the dashboards read anew from whole ledgers, whatever was there: after a figure got another
 * meaning. Nobody may follow changes meanwhile.
 */
export const rebuild = async (table: Table, ledgers: readonly Ledger[]) => {
  const sums = new Map<string, number>();
  for (const ledger of ledgers)
    for (const [key, amount] of summed(contributionsOf(ledger)))
      sums.set(key, (sums.get(key) ?? 0) + amount);
  const items: Item[] = [
    ...ledgers.flatMap((ledger) => [
      { pk: ledger.id, sk: 'ledger', ...ledger },
      ...namedBy(ledger),
    ]),
    ...shelvesOf(sums).map((shelf) => ({ ...keysOf(shelf), ...shelf.amounts })),
  ];
  for (let from = 0; from < items.length; from += BATCH)
    await commit(...items.slice(from, from + BATCH).map((item) => table.put(item)));
};
