import * as z from 'zod';
import type { Majority } from '../rulepacks/scheme.ts';
import { type Fraction, toDecimal, toText } from '../values/fraction.ts';
import { meets, needed } from '../values/threshold.ts';
import { Finding } from './finding.ts';
import { Quorum } from './quorum.ts';

/** A number for the minutes: exact (`509/6`), and to read (`84.83`). */
export const Exact = z.object({ exact: z.string(), display: z.string() });
export type Exact = z.infer<typeof Exact>;

/** Rounding never lifts a mean over a whole threshold: the next below it is 1/n away for n ballots. */
export const exactly = (value: Fraction): Exact => ({
  exact: toText(value),
  display: toDecimal(value, 2),
});

/** One criterion in points, over the ballots that count. */
export const PointsTally = z.object({
  key: z.string(),
  max: z.int(),
  mean: Exact,
  /** How many members gave 0. */
  zeros: z.int(),
});
export type PointsTally = z.infer<typeof PointsTally>;

/** One criterion on a scale, over the ballots that count: its mean mark, and what that adds to the mean total. */
export const WeightedTally = z.object({
  key: z.string(),
  weight: z.int(),
  /** The highest mark of the scale. */
  most: z.int(),
  mean: Exact,
  weighted: Exact,
});
export type WeightedTally = z.infer<typeof WeightedTally>;

/** One pass-or-fail question: `pass` of `of`, where `needed` are enough. */
export const PassTally = z.object({
  key: z.string(),
  pass: z.int(),
  fail: z.int(),
  of: z.int(),
  needed: z.int(),
  passes: z.boolean(),
});
export type PassTally = z.infer<typeof PassTally>;

/** How many there are of what a majority may be counted of. */
export type Voters = Record<Majority['of'], number>;

/** Whether so many are enough of those the majority is counted of. */
export const enough = (majority: Majority, votes: number, voters: Voters) => ({
  of: voters[majority.of],
  needed: needed(majority.share, voters[majority.of]),
  passes: meets(majority.share, votes, voters[majority.of]),
});

/** What every count says, whatever its scheme. */
export const CountBase = z.object({
  /** The pack that ruled, exactly: `nd268-startup-support@1`. */
  pack: z.string(),
  /** What the council may propose; `refused` when nothing could be counted. */
  outcome: z.enum(['fund', 'decline', 'refused']),
  reasons: z.array(Finding),
  /** Phiếu phát ra, thu về, hợp lệ, không hợp lệ. */
  ballots: z.object({ issued: z.int(), cast: z.int(), valid: z.int(), invalid: z.int() }),
  quorum: Quorum,
});
