import * as z from 'zod';
import { type PointsScheme, TieBreak, type WeightedScheme } from '../rulepacks/scheme.ts';
import { compare, type Fraction, fraction, fromText } from '../values/fraction.ts';
import type { Dong } from '../values/dong.ts';
import type { PointsCount } from './points.ts';
import type { WeightedCount } from './weighted.ts';

/** One application of a call, counted, with what decides between equals. */
export interface Ranked {
  applicationId: string;
  count: PointsCount;
  /** State money it asks for. */
  stateMoney: Dong;
  /** A task of the host or the investigator was graded excellent within the years the pack names. */
  excellentTask: boolean;
}

/** The same where marks are weighted: nothing beside the count decides. */
export interface RankedByWeights {
  applicationId: string;
  count: WeightedCount;
}

/** What put an application behind or before an equal one. */
export const PlaceTie = z.enum([...TieBreak.options, 'criterionMean']);
type PlaceTie = z.infer<typeof PlaceTie>;

export interface Place {
  applicationId: string;
  /** 1 for the highest; equals share a place. */
  place: number;
  recommended: boolean;
  /** What put it behind or before an equal score; `unbroken` leaves it to the council. */
  tie?: PlaceTie | 'unbroken';
}

/** Less than 0 puts the first before the second. */
type Order<Entry> = (one: Entry, other: Entry) => number;

interface Judged<Entry> {
  byScore: Order<Entry>;
  ties: readonly (readonly [PlaceTie, Order<Entry>])[];
}

/**
 * Applications that may be recommended, the highest first; the rest have no place.
 * As many are recommended as there are `places`, but no equals across the line: they need a decision.
 */
const placed = <Entry extends Ranked | RankedByWeights>(
  { byScore, ties }: Judged<Entry>,
  entries: readonly Entry[],
  places: number,
): Place[] => {
  const order: Order<Entry> = (a, b) =>
    [byScore, ...ties.map(([, by]) => by)].reduce((found, by) => found || by(a, b), 0);
  const brokenBy = (entry: Entry, others: readonly Entry[]) => {
    const rivals = others.filter((other) => byScore(entry, other) === 0);
    return ties.find(([, by]) => rivals.some((rival) => by(entry, rival) !== 0))?.[0];
  };
  const ranked = entries
    .filter(({ count }) => count.outcome === 'fund')
    .toSorted((a, b) => order(a, b) || (a.applicationId < b.applicationId ? -1 : 1));
  return ranked.map((entry) => {
    const others = ranked.filter((other) => other !== entry);
    const before = others.filter((other) => order(other, entry) < 0).length;
    const equals = others.filter((other) => order(other, entry) === 0).length;
    const tie = equals > 0 ? 'unbroken' : brokenBy(entry, others);
    return {
      applicationId: entry.applicationId,
      place: before + 1,
      recommended: before + 1 + equals <= places,
      ...(tie && { tie }),
    };
  });
};

/** By the score of the points, and then by what the pack breaks ties with; one is recommended, unless told. */
export const ranking = ({ ties }: PointsScheme, entries: readonly Ranked[], places = 1) => {
  const byTie: Record<TieBreak, Order<Ranked>> = {
    lessStateMoney: (a, b) => a.stateMoney - b.stateMoney,
    excellentTask: (a, b) => Number(b.excellentTask) - Number(a.excellentTask),
    contentMean: byMeanOn(ties.content),
  };
  const byScore: Order<Ranked> = (a, b) => compare(exactOf(b.count.score), exactOf(a.count.score));
  const rule = { byScore, ties: ties.order.map((tie) => [tie, byTie[tie]] as const) };
  return placed(rule, entries, places);
};

/** By the weighted mean, and then by the criteria the pack names; whoever reached it is recommended. */
export const rankingByWeights = ({ ties }: WeightedScheme, entries: readonly RankedByWeights[]) => {
  const byScore: Order<RankedByWeights> = (a, b) =>
    compare(exactOf(b.count.mean), exactOf(a.count.mean));
  const order = ties.order.map((key) => ['criterionMean', byMeanOn(key)] as const);
  return placed({ byScore, ties: order }, entries, entries.length);
};

const exactOf = (number: { exact: string } | undefined): Fraction =>
  number ? fromText(number.exact) : fraction(0);

const byMeanOn =
  (criterion: string): Order<Ranked | RankedByWeights> =>
  (a, b) =>
    compare(meanOn(criterion, b), meanOn(criterion, a));

const meanOn = (criterion: string, { count }: Ranked | RankedByWeights) =>
  exactOf(count.criteria.find(({ key }) => key === criterion)?.mean);
