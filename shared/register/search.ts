import type { Instant } from '../values/instant.ts';
import { soughtWords } from '../values/vietnamese.ts';
import type { Entry } from './entry.ts';
import { Facet, Standing, standingOf, type Facets } from './facets.ts';
import type { Register, Sort } from './register.ts';

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
 * alone, so that the reader sees where else they could go.
 */
export const search = (register: Register, question: Question) => {
  const { wanted, sort, now, from, until } = question;
  const isHit = hitsIn(register, soughtWords(question.typed));
  const tallies = Facet.options.map((facet) => {
    const values = register.values[facet];
    const choice = wanted[facet];
    return {
      facet,
      values,
      codes: register.codes[facet],
      chosen: choice === undefined ? undefined : values.indexOf(choice),
      counts: new Int32Array(values.length),
    };
  });
  type Tally = (typeof tallies)[number];
  const codeIn = ({ codes, facet }: Tally, index: number) => {
    const code = codes[index] ?? -1;
    const one = facet === 'status' && code === -1 ? register.all[index] : undefined;
    return one ? Standing.options.indexOf(standingOf(one.entry, now)) : code;
  };

  let total = 0;
  const found: Entry[] = [];
  for (let place = 0; place < register.all.length; place += 1) {
    const index = sort === 'newest' ? place : (register.byAmount[place] ?? place);
    if (isHit && !isHit[index]) continue;
    let misses = 0;
    let missed: Tally | undefined;
    for (const tally of tallies)
      if (tally.chosen !== undefined && tally.chosen !== codeIn(tally, index)) {
        misses += 1;
        missed = tally;
      }
    if (misses > 1) continue;
    for (const tally of tallies) {
      if (missed !== undefined && missed !== tally) continue;
      const code = codeIn(tally, index);
      if (code >= 0) tally.counts[code] = (tally.counts[code] ?? 0) + 1;
    }
    if (missed) continue;
    const one = register.all[index];
    if (one && total >= from && total < until) found.push(one.entry);
    total += 1;
  }
  return { total, found, counts: tallies.map(asCounts) };
};

const asCounts = ({
  facet,
  values,
  counts,
}: {
  facet: Facet;
  values: readonly string[];
  counts: Int32Array;
}) => ({
  facet,
  values: values
    .map((value, place): Count => ({ value, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0),
});

/** Which entries hold all of these words; nothing where nothing was typed. */
const hitsIn = ({ all, text, starts }: Register, words: readonly string[]) => {
  // The longest is the rarest: it alone is looked for in everything.
  const [first, ...others] = words.toSorted((a, b) => b.length - a.length);
  if (first === undefined) return undefined;
  const hits = new Uint8Array(all.length);
  const sought = ` ${first}`;
  let at = text.indexOf(sought);
  while (at >= 0) {
    const index = holder(starts, at);
    const own = all[index]?.text ?? '';
    if (others.every((word) => own.includes(` ${word}`))) hits[index] = 1;
    // On with the next entry: this one was found.
    at = text.indexOf(sought, starts[index + 1] ?? text.length);
  }
  return hits;
};

/** The last that begins at or before this place. */
const holder = (starts: Int32Array, at: number) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};
