import * as z from 'zod';
import type { CohortId } from '#shared/incubation/model.ts';
import { contributionsOf } from '#shared/insights/counting.ts';
import type { Entry, LedgerId } from '#shared/insights/facts.ts';
import { emptyLedger, Ledger, withEntry } from '#shared/insights/ledger.ts';
import { CohortLine, CohortName } from '#shared/insights/lines.ts';
import { Amounts } from '#shared/insights/measures.ts';
import { less, shelvesOf, summed, type Shelf } from '#shared/insights/rollup.ts';
import type { Scope } from '#shared/insights/scope.ts';
import type { Years } from '#shared/insights/series.ts';
import { again } from '../storage/again.ts';
import { commit, type Write } from '../storage/commit.ts';
import type { Key, Table } from '../storage/table.ts';
import { keysOf, namedBy } from './items.ts';

const Numbers = z.record(z.string(), z.number());
const amountsIn = ({ pk: _pk, sk: _sk, ...amounts }: Key) => Numbers.parse(amounts);

const everIn = ({ pk: _pk, sk: _sk, ...amounts }: Key) => Amounts.parse(amounts);

/** Ledgers, and the sums that follow from them: written in one transaction, so each record counts once. */
export const insightsRepository = (table: Table) => {
  const ledger = async (id: LedgerId): Promise<Ledger> => {
    const item = await table.get(id, 'ledger');
    return item ? Ledger.parse(item) : emptyLedger(id);
  };

  /** Adds to what is there, whatever that is: only the ledger’s version says whether it may. */
  const raised = (shelf: Shelf): Write => {
    const amounts = Object.entries(shelf.amounts);
    return {
      action: {
        Update: {
          TableName: table.name,
          Key: keysOf(shelf),
          UpdateExpression: `ADD ${amounts.map((_, at) => `#${at} :${at}`).join(', ')}`,
          ExpressionAttributeNames: Object.fromEntries(
            amounts.map(([name], at) => [`#${at}`, name]),
          ),
          ExpressionAttributeValues: Object.fromEntries(
            amounts.map(([, amount], at) => [`:${at}`, amount]),
          ),
        },
      },
    };
  };

  /** The ledger as it is now, and what it adds now less what it added before. */
  const keep = async (before: Ledger, after: Ledger) => {
    const change = less(summed(contributionsOf(after)), summed(contributionsOf(before)));
    await commit(
      table.record({ pk: after.id, sk: 'ledger', ...after }),
      ...shelvesOf(change).map(raised),
      ...namedBy(after).map(table.put),
    );
  };

  return {
    ledger,

    /** Takes records of other contexts that one ledger keeps; what came before, or is older, changes nothing. */
    take: (id: LedgerId, entries: readonly Entry[]) =>
      again(async () => {
        const before = await ledger(id);
        const after = entries.reduce(withEntry, before);
        if (after !== before) await keep(before, { ...after, version: before.version + 1 });
      }),

    /** The sums of a scope, year by year. */
    years: async (scope: Scope): Promise<Years> => {
      const items = await table.all(`months#${scope}`, '');
      return new Map(items.map((item) => [String(item.sk), amountsIn(item)]));
    },

    /** The sums without a month of this scope. */
    ever: async (scope: Scope) => {
      const item = await table.get('ever', scope);
      return item ? everIn(item) : {};
    },

    /** … of every scope whose name begins so, under what comes after. */
    everUnder: async (prefix: Scope) => {
      const items = await table.all('ever', prefix);
      return new Map(items.map((item) => [String(item.sk).slice(prefix.length), everIn(item)]));
    },

    cohorts: async () => (await table.all('cohorts', '')).map((item) => CohortName.parse(item)),
    lines: async (cohort: CohortId) =>
      (await table.all(`cohort#${cohort}`, '')).map((item) => CohortLine.parse(item)),
  };
};
