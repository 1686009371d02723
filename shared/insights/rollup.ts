import type { Month } from './month.ts';
import type { Flow, Measure } from './measures.ts';
import type { Scope } from './scope.ts';

/** One addend of one sum. Without a month it counts ever. */
export interface Contribution {
  scope: Scope;
  month?: Month;
  measure: Measure;
  amount: number;
}

/** … before it is said in which scopes. */
export type Counted = Omit<Contribution, 'scope'>;

/** In its month, and ever. */
export const flow = (measure: Flow, month: Month, amount: number): Counted[] => [
  { measure, month, amount },
  { measure, amount },
];

/** Sums by what they are of: made only by `summed`, `added` and `less`. */
export type Sums = ReadonlyMap<string, number>;

const keyOf = ({ scope, month, measure }: Omit<Contribution, 'amount'>) =>
  `${scope} ${month ?? ''} ${measure}`;

/** All contributions in one; what adds up to nothing is not there. */
export const summed = (contributions: readonly Contribution[]): Sums => {
  const sums = new Map<string, number>();
  for (const one of contributions) {
    const key = keyOf(one);
    sums.set(key, (sums.get(key) ?? 0) + one.amount);
  }
  return pruned(sums);
};

const pruned = (sums: ReadonlyMap<string, number>) =>
  new Map([...sums].filter(([, amount]) => amount !== 0));

const combined = (sums: Sums, others: Sums, sign: 1 | -1): Sums => {
  const found = new Map(sums);
  for (const [key, amount] of others) found.set(key, (found.get(key) ?? 0) + sign * amount);
  return pruned(found);
};

export const added = (sums: Sums, others: Sums) => combined(sums, others, 1);
export const less = (sums: Sums, others: Sums) => combined(sums, others, -1);

/** The sums of one scope in one year, or ever, as they are kept together: `revenue#07` → amount. */
export interface Shelf {
  scope: Scope;
  /** `2026`, or `ever`. */
  year: string;
  amounts: Record<string, number>;
}

/** Sums sorted onto the shelves they are kept on. */
export const shelvesOf = (sums: Sums): Shelf[] => {
  const shelves = new Map<string, Shelf>();
  for (const [key, amount] of sums) {
    const [scope = '', month = '', measure = ''] = key.split(' ');
    const year = month.slice(0, 4) || 'ever';
    const at = `${scope} ${year}`;
    const shelf = shelves.get(at) ?? { scope, year, amounts: {} };
    shelf.amounts[month ? `${measure}#${month.slice(5)}` : measure] = amount;
    shelves.set(at, shelf);
  }
  return [...shelves.values()];
};
