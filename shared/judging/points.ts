import * as z from 'zod';
import type { PointsCriterion, PointsScheme } from '../rulepacks/scheme.ts';
import {
  absolute,
  add,
  compare,
  divide,
  fraction,
  type Fraction,
  mean,
  multiply,
  subtract,
} from '../values/fraction.ts';
import { meets, reaches } from '../values/threshold.ts';
import type { PointsBallot, PointsMark } from './ballot.ts';
import { criteriaAsked, type Subject } from './ballots.ts';
import type { Finding } from './finding.ts';
import { type Opened, outcomeOf } from './box.ts';
import { CountBase, Exact, exactly, PointsTally, type Voters } from './tally.ts';

export const PointsCount = CountBase.extend({
  scheme: z.literal('points'),
  criteria: z.array(PointsTally),
  /** Totals of the ballots, highest first: their order says nothing about who voted when. */
  totals: z.array(z.object({ total: z.int(), setAside: z.boolean() })),
  meanOfAll: Exact.optional(),
  mean: Exact.optional(),
  bonus: Exact.optional(),
  /** Mean and bonus: what applications are ranked by. */
  score: Exact.optional(),
});
export type PointsCount = z.infer<typeof PointsCount>;

type Scored = { criteria: Record<string, PointsMark> };

/** The points of one ballot together. */
export const totalOf = ({ criteria }: Scored) =>
  Object.values(criteria).reduce((total, { points }) => total + points, 0);

/** Per criterion: the mean of the ballots that count, and how many members gave 0. */
export const pointsTallies = (
  criteria: readonly PointsCriterion[],
  counting: readonly Scored[],
  all: readonly Scored[] = counting,
): PointsTally[] =>
  criteria.map(({ key, max }) => ({
    key,
    max,
    mean: exactly(mean(counting.map((ballot) => ballot.criteria[key]?.points ?? 0))),
    zeros: all.filter((ballot) => ballot.criteria[key]?.points === 0).length,
  }));

/** Step 1: which totals lie too far from the mean of all. One pass: the law does not say to repeat. */
const isOutlier = ({ outlier }: PointsScheme, total: number, meanOfAll: Fraction) =>
  compare(meanOfAll, fraction(0)) > 0 &&
  reaches(outlier.share, divide(absolute(subtract(fraction(total), meanOfAll)), meanOfAll));

/** Step 3: what is added when the host proposed the task; tested before anything is added. */
export const bonusOn = ({ bonus }: PointsScheme, meanOfValid: Fraction, hostIsProposer: boolean) =>
  hostIsProposer && compare(meanOfValid, fraction(bonus.from)) >= 0
    ? multiply(meanOfValid, fraction(bonus.percent, 100))
    : fraction(0);

/** Step 4: why the application cannot be recommended. Zeros count by member, also on a ballot set aside. */
const obstacles = (
  { least, zeroed }: PointsScheme,
  meanOfValid: Fraction,
  tallies: readonly PointsTally[],
  voters: Voters,
): Finding[] => [
  ...(compare(meanOfValid, fraction(least.points)) < 0
    ? [{ code: 'mean-too-low', needed: least.points } as const]
    : []),
  ...tallies
    .filter(({ zeros }) => meets(zeroed.share, zeros, voters[zeroed.of]))
    .map(({ key, zeros }): Finding => ({ code: 'criterion-zeroed', subject: key, have: zeros })),
];

/** The five steps of Article 11 in their order, but for the ranking, which needs all applications. */
export const countPoints = (
  scheme: PointsScheme,
  { ballots, refusals, sheet, voters }: Opened<PointsBallot>,
  subject: Subject,
): PointsCount => {
  const refused = (reasons: Finding[]): PointsCount => ({
    ...sheet(reasons, 'refused'),
    scheme: 'points',
    criteria: [],
    totals: [],
  });
  if (refusals.length > 0) return refused(refusals);
  const meanOfAll = mean(ballots.map(totalOf));
  const isAside = (total: number) => isOutlier(scheme, total, meanOfAll);
  const counting = ballots.filter((ballot) => !isAside(totalOf(ballot)));
  if (counting.length === 0) return refused([{ code: 'no-valid-ballots' }]);
  const meanOfValid = mean(counting.map(totalOf));
  const bonus = bonusOn(scheme, meanOfValid, subject.hostIsProposer);
  const criteria = pointsTallies(criteriaAsked(scheme, subject), counting, ballots);
  const reasons = obstacles(scheme, meanOfValid, criteria, voters);
  return {
    ...sheet(reasons, outcomeOf(reasons), counting.length),
    scheme: 'points',
    criteria,
    totals: ballots
      .map(totalOf)
      .sort((a, b) => b - a)
      .map((total) => ({ total, setAside: isAside(total) })),
    meanOfAll: exactly(meanOfAll),
    mean: exactly(meanOfValid),
    bonus: exactly(bonus),
    score: exactly(add(meanOfValid, bonus)),
  };
};
