import type { Instant } from '../values/instant.ts';
import { soughtWords } from '../values/vietnamese.ts';
import type { Entry } from './entry.ts';
import { Facet, Standing, standingOf, type Facets } from './facets.ts';
import type { Register, Sort, Vocabulary } from './register.ts';

export interface Question {
  /** What somebody typed, with marks or without. */
  typed: string;
  wanted: Partial<Facets>;
  sort: Sort;
  now: Instant;
  /** Which part of what is found. */
  from: number;
  until: number;
}

export interface Count {
  value: string;
  count: number;
}

/**
 * What is found, and how much there would be of each value of each facet: a facet's own choice leaves its counts
 * alone, so that the reader sees where else they could go. Plain loops over numbers: everything is looked at each
 * time, and nothing is made on the way.
 */
export const search = (register: Register, question: Question) => {
  const { typed, wanted, sort, now, from, until } = question;
  const tallies = Facet.options.map((facet): Tally => {
    const values = register.values[facet];
    const choice = wanted[facet];
    const codes = facet === 'status' ? standingsAt(register, now) : register.codes[facet];
    const chosen = choice === undefined ? undefined : values.indexOf(choice);
    return { facet, values, codes, chosen };
  });
  const misses = missesIn(register, soughtWords(typed));
  for (const { codes, chosen } of tallies)
    if (chosen !== undefined)
      for (let index = 0; index < codes.length; index += 1)
        if (codes[index] !== chosen) misses[index] = (misses[index] ?? 0) + 1;

  let total = 0;
  const found: Entry[] = [];
  for (let place = 0; place < register.all.length; place += 1) {
    const index = sort === 'newest' ? place : (register.byAmount[place] ?? place);
    if (misses[index] !== 0) continue;
    const one = total >= from && total < until ? register.all[index] : undefined;
    if (one) found.push(one.entry);
    total += 1;
  }
  return { total, found, counts: tallies.map((tally) => countsOf(tally, misses)) };
};

interface Tally {
  facet: Facet;
  values: readonly string[];
  codes: Int32Array;
  /** The value asked for; -1 is one that nothing has. */
  chosen: number | undefined;
}

/** Where everything stands now: the clock moves calls only, of which there are few. */
const standingsAt = ({ codes, all, byClock }: Register, now: Instant) => {
  const standings = codes.status.slice();
  for (const index of byClock) {
    const one = all[index];
    if (one) standings[index] = Standing.options.indexOf(standingOf(one.entry, now));
  }
  return standings;
};

/** How often each value stands among what misses nothing, but for this facet's own choice. */
const countsOf = ({ facet, values, codes, chosen }: Tally, misses: Uint8Array) => {
  const counts = new Int32Array(values.length);
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? -1;
    const own = chosen === undefined || code === chosen ? 0 : 1;
    if (code >= 0 && misses[index] === own) counts[code] = (counts[code] ?? 0) + 1;
  }
  return {
    facet,
    values: values
      .map((value, place): Count => ({ value, count: counts[place] ?? 0 }))
      .filter(({ count }) => count > 0),
  };
};

/** More than there are facets: what the words leave out, no facet brings back. */
const WORDS_MISSED = 100;

/** Marks what does not hold all of these words, or words that begin so. */
const missesIn = ({ all, words, starts, vocabulary }: Register, typed: readonly string[]) => {
  const misses = new Uint8Array(all.length);
  for (const one of typed) {
    const meant = meantBy(one, vocabulary);
    for (let index = 0; index < misses.length; index += 1)
      if (misses[index] === 0 && !holds(words, starts[index] ?? 0, starts[index + 1] ?? 0, meant))
        misses[index] = WORDS_MISSED;
  }
  return misses;
};

/** Which words of the register begin as this was typed, by their numbers. */
const meantBy = (typed: string, vocabulary: Vocabulary) => {
  const meant = new Uint8Array(vocabulary.size);
  for (const [word, number] of vocabulary) if (word.startsWith(typed)) meant[number] = 1;
  return meant;
};

const holds = (words: Int32Array, from: number, until: number, meant: Uint8Array) => {
  for (let at = from; at < until; at += 1) if (meant[words[at] ?? 0] === 1) return true;
  return false;
};
