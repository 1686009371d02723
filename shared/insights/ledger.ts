import * as z from 'zod';
import { Fact, LedgerId, type Entry } from './facts.ts';

const Kept = z.object({ version: z.int(), fact: Fact });

/** Everything known of one startup, place, cohort or event: of each record the last version that came. */
export const Ledger = z.object({
  id: LedgerId,
  version: z.int().nonnegative(),
  facts: z.record(z.string(), Kept),
});
export type Ledger = z.infer<typeof Ledger>;

export const emptyLedger = (id: LedgerId): Ledger => ({ id, version: 0, facts: {} });

/** The ledger with one more record; the same ledger where that is not newer than what it has. */
export const withEntry = (ledger: Ledger, { source, version, fact }: Entry): Ledger =>
  (ledger.facts[source]?.version ?? -1) >= version
    ? ledger
    : { ...ledger, facts: { ...ledger.facts, [source]: { version, fact } } };

type Of<K extends keyof Fact> = NonNullable<Fact[K]>;

/** The facts of one kind, with the records they come from. */
export const factsOf = <K extends keyof Fact>({ facts }: Ledger, kind: K): [string, Of<K>][] =>
  Object.entries(facts).flatMap(([source, { fact }]) => {
    const found = fact[kind];
    return found === undefined ? [] : [[source, found]];
  });
