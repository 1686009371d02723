import * as z from 'zod';
import type { Fraction } from '../values/fraction.ts';
import { Term } from './field.ts';
import { Pointer, Words } from './words.ts';

const base = { key: z.string().min(1), at: Pointer, words: Words };
const terms = z.array(Term).min(1);

/**
 * What must hold between answers. `words` states the rule as one whole sentence; `at` is the
 * answer a reader is sent to. Money compares exactly: the tolerance is 0. The numbers behind a
 * `limit` live in the rule pack or the call and are handed in when checking.
 */
export const Rule = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('equal'), left: terms, right: terms }),
  z.strictObject({
    ...base,
    kind: z.literal('rowsEqual'),
    column: z.string(),
    left: z.array(z.string()).min(1),
    right: z.array(z.string()).min(1),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('shareAtMost'),
    part: terms,
    whole: terms,
    limit: z.literal('stateShare'),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('atMost'),
    of: terms,
    limit: z.enum(['stateMoney', 'months']),
  }),
  z.strictObject({ ...base, kind: z.literal('order'), first: Pointer, second: Pointer }),
  z.strictObject({ ...base, kind: z.literal('is'), equals: z.string() }),
  // Every row of `of` is named by at least one row of the table at `at`.
  z.strictObject({ ...base, kind: z.literal('covers'), column: z.string(), of: Pointer }),
]);
export type Rule = z.infer<typeof Rule>;

/** Ceilings of the call: share as an exact fraction, money in đồng, period in months. */
export interface Limits {
  readonly stateShare?: Fraction;
  readonly stateMoney?: number;
  readonly months?: number;
}
