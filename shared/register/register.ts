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

/** An entry made ready to be sought: its words as ` mot hai ba`, so that ` ` and a beginning find a word. */
export interface Sought {
  entry: Entry;
  at: Instant;
  amount: number;
  text: string;
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

const textOf = (entry: Entry) => {
  const commune = communeOf(entry);
  return [...namesIn(entry), commune && communeCalled(commune)]
    .flatMap((name) => soughtWords(name ?? ''))
    .map((word) => ` ${word}`)
    .join('');
};

export const toBeSought = (entry: Entry): Sought => ({
  entry,
  at: dateOf(entry),
  amount: amountOf(entry),
  text: textOf(entry),
  facets: lastingFacets(entry),
});

/** What the clock decides each time anew. */
const BY_CLOCK = -1;
const NONE = -2;

/** The whole register as one question wants it: one text to look through, and numbers to count. */
export interface Register {
  /** The newest first. */
  all: readonly Sought[];
  byAmount: Int32Array;
  text: string;
  /** Where each begins in the text. */
  starts: Int32Array;
  /** What its values are, facet by facet, as places in `values`. */
  codes: Record<Facet, Int32Array>;
  values: Record<Facet, readonly string[]>;
}

/** Puts a register in order: a quarter of a second for fifty thousand, and only when something changed. */
export const registerOf = (entries: readonly Sought[]): Register => {
  const all = entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const starts = new Int32Array(all.length);
  let length = 0;
  for (const [index, { text }] of all.entries()) {
    starts[index] = length;
    length += text.length + 1;
  }
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
    text: all.map(({ text }) => text).join('\n'),
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
    entry.kind === 'call' ? BY_CLOCK : Standing.options.indexOf(standingOf(entry, at)),
  ),
  values: Standing.options,
});
