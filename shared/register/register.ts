import { communesOf } from '../places/place.ts';
import type { Instant } from '../values/instant.ts';
import { soughtWords } from '../values/vietnamese.ts';
import type { Entry } from './entry.ts';
import {
  communeOf,
  dateOf,
  lastingFacets,
  Standing,
  standingOf,
  type Facet,
  type Facets,
} from './facets.ts';

export type Sort = 'newest' | 'amount';

/** Every word that the register ever held, and its number: words are compared once, numbers often. */
export type Vocabulary = Map<string, number>;

/** An entry made ready to be sought, its words as numbers. */
export interface Sought {
  entry: Entry;
  at: Instant;
  amount: number;
  words: Int32Array;
  facets: Omit<Facets, 'status'>;
}

const namesIn = (entry: Entry): readonly (string | undefined)[] => {
  switch (entry.kind) {
    case 'call':
      return [entry.title.vi, entry.title.en, entry.code];
    case 'award':
      return [entry.title, entry.recipient.name, entry.decisionNumber];
    case 'startup':
      return [entry.name, entry.summary];
  }
};

const amountOf = (entry: Entry) => {
  if (entry.kind === 'award') return entry.amount;
  return entry.kind === 'call' ? entry.budget : 0;
};

/** The communes by code: thousands of entries ask. */
const communes = new Map(communesOf().map(({ code, name }) => [code, name]));
export const communeCalled = (code: string) => communes.get(code) ?? code;

const numberOf = (word: string, vocabulary: Vocabulary) => {
  const number = vocabulary.get(word) ?? vocabulary.size;
  vocabulary.set(word, number);
  return number;
};

const wordsOf = (entry: Entry) => {
  const commune = communeOf(entry);
  const names = [...namesIn(entry), commune && communeCalled(commune)];
  return new Set(names.flatMap((name) => soughtWords(name ?? '')));
};

/** Makes an entry ready; a word that is new is added to the vocabulary. */
export const toBeSought = (entry: Entry, vocabulary: Vocabulary): Sought => ({
  entry,
  at: dateOf(entry),
  amount: amountOf(entry),
  words: Int32Array.from(wordsOf(entry), (word) => numberOf(word, vocabulary)),
  facets: lastingFacets(entry),
});

/** No value: for want of one, or because the clock decides it each time anew. */
const NONE = -1;

/** The whole register as a question wants it: rows of numbers to look through and to count. */
export interface Register {
  /** The newest first. */
  all: readonly Sought[];
  byAmount: Int32Array;
  /** Whose standing the clock decides. */
  byClock: readonly number[];
  vocabulary: Vocabulary;
  /** The words of all, one entry after another. */
  words: Int32Array;
  /** Where the words of each begin, and where those of the last end. */
  starts: Int32Array;
  /** What its values are, facet by facet, as places in `values`. */
  codes: Record<Facet, Int32Array>;
  values: Record<Facet, readonly string[]>;
}

/** Puts a register in order: a quarter of a second for fifty thousand, and only when something changed. */
export const registerOf = (entries: readonly Sought[], vocabulary: Vocabulary): Register => {
  const all = entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const starts = new Int32Array(all.length + 1);
  for (const [index, { words }] of all.entries())
    starts[index + 1] = (starts[index] ?? 0) + words.length;
  const words = new Int32Array(starts.at(-1) ?? 0);
  for (const [index, one] of all.entries()) words.set(one.words, starts[index]);
  const coded = {
    kind: codesOf(all.map(({ facets }) => facets.kind)),
    field: codesOf(all.map(({ facets }) => facets.field)),
    commune: codesOf(all.map(({ facets }) => facets.commune)),
    year: codesOf(all.map(({ facets }) => facets.year)),
    status: standings(all),
  };
  return {
    all,
    byAmount: Int32Array.from(all.keys()).sort(
      (a, b) => amountAt(all, b) - amountAt(all, a) || a - b,
    ),
    byClock: [...all.keys()].filter((index) => all[index]?.entry.kind === 'call'),
    vocabulary,
    words,
    starts,
    codes: mapped(coded, ({ codes }) => codes),
    values: mapped(coded, ({ values }) => values),
  };
};

const amountAt = (all: readonly Sought[], index: number) => all[index]?.amount ?? 0;

interface Coded {
  codes: Int32Array;
  values: readonly string[];
}

const mapped = <T>(coded: Record<Facet, Coded>, of: (one: Coded) => T): Record<Facet, T> => ({
  kind: of(coded.kind),
  field: of(coded.field),
  commune: of(coded.commune),
  year: of(coded.year),
  status: of(coded.status),
});

const codesOf = (each: readonly (string | undefined)[]): Coded => {
  const places = new Map<string, number>();
  const codes = Int32Array.from(each, (value) => {
    if (value === undefined) return NONE;
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { codes, values: [...places.keys()] };
};

const standings = (all: readonly Sought[]): Coded => ({
  codes: Int32Array.from(all, ({ entry, at }) =>
    entry.kind === 'call' ? NONE : Standing.options.indexOf(standingOf(entry, at)),
  ),
  values: Standing.options,
});
