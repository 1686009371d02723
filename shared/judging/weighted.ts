import * as z from 'zod';
import type { WeightedScheme } from '../rulepacks/scheme.ts';
import { compare, fraction, mean, multiply } from '../values/fraction.ts';
import type { WeightedBallot } from './ballot.ts';
import { type Opened, outcomeOf } from './box.ts';
import type { Finding } from './finding.ts';
import { CountBase, Exact, exactly, WeightedTally } from './tally.ts';

export const WeightedCount = CountBase.extend({
  scheme: z.literal('weighted'),
  criteria: z.array(WeightedTally),
  /** Totals of the ballots, highest first: their order says nothing about who voted when. */
  totals: z.array(z.int()),
  /** What decides, and what applications are ranked by. */
  mean: Exact.optional(),
});
export type WeightedCount = z.infer<typeof WeightedCount>;

/** The highest mark of the scale. */
export const highestMark = ({ scale }: WeightedScheme) =>
  Math.max(...scale.steps.map(({ mark }) => mark));

/** What a ballot can give together: from all lowest marks to all highest. */
export const rangeOf = (scheme: WeightedScheme) => {
  const weights = scheme.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const lowest = Math.min(...scheme.scale.steps.map(({ mark }) => mark));
  return { least: weights * lowest, most: weights * highestMark(scheme) };
};

const markOf = ({ criteria }: WeightedBallot, key: string) => criteria[key]?.points ?? 0;

/** The marks of one ballot together, each as often as its weight says. */
const totalOf = ({ criteria }: WeightedScheme, ballot: WeightedBallot) =>
  criteria.reduce((total, { key, weight }) => total + weight * markOf(ballot, key), 0);

const talliesOf = (scheme: WeightedScheme, ballots: readonly WeightedBallot[]): WeightedTally[] =>
  scheme.criteria.map(({ key, weight }) => {
    const marks = mean(ballots.map((ballot) => markOf(ballot, key)));
    return {
      key,
      weight,
      most: highestMark(scheme),
      mean: exactly(marks),
      weighted: exactly(multiply(marks, fraction(weight))),
    };
  });

/** Marks on a scale times their weights; the mean over the ballots that count decides, exactly. */
export const countWeighted = (
  scheme: WeightedScheme,
  { ballots, refusals, sheet }: Opened<WeightedBallot>,
): WeightedCount => {
  if (refusals.length > 0)
    return { ...sheet(refusals, 'refused'), scheme: 'weighted', criteria: [], totals: [] };
  const totals = ballots.map((ballot) => totalOf(scheme, ballot));
  const decisive = mean(totals);
  const { points: needed } = scheme.least;
  const reasons: Finding[] =
    compare(decisive, fraction(needed)) < 0 ? [{ code: 'mean-too-low', needed }] : [];
  return {
    ...sheet(reasons, outcomeOf(reasons)),
    scheme: 'weighted',
    criteria: talliesOf(scheme, ballots),
    totals: totals.toSorted((a, b) => b - a),
    mean: exactly(decisive),
  };
};
