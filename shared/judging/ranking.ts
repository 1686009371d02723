import type { PointsScheme, TieBreak } from '../rulepacks/scheme.ts';
import { compare, type Fraction, fraction, fromText } from '../values/fraction.ts';
import type { Dong } from '../values/dong.ts';
import type { PointsCount } from './points.ts';

/** One application of a call, counted, with what decides between equals. */
export interface Ranked {
  applicationId: string;
  count: PointsCount;
  /** State money it asks for. */
  stateMoney: Dong;
  /** A task of the host or the investigator was graded excellent within the years the pack names. */
  excellentTask: boolean;
}

export interface Place {
  applicationId: string;
  /** 1 for the highest; equals share a place. */
  place: number;
  recommended: boolean;
  /** What put it behind or before an equal score; `unbroken` leaves it to the council. */
  tie?: TieBreak | 'unbroken';
}

/**
 * Applications that may be recommended, the highest first; the rest have no place.
 * As many are recommended as there are `places`, but no equals across the line: they need a decision.
 */
export const ranking = (
  { ties }: PointsScheme,
  entries: readonly Ranked[],
  places = 1,
): Place[] => {
  const ranked = entries
    .filter(({ count }) => count.outcome === 'fund')
    .toSorted((a, b) => order(ties, a, b) || (a.applicationId < b.applicationId ? -1 : 1));
  return ranked.map((entry) => {
    const others = ranked.filter((other) => other !== entry);
    const before = others.filter((other) => order(ties, other, entry) < 0).length;
    const equals = others.filter((other) => order(ties, other, entry) === 0).length;
    const tie = equals > 0 ? 'unbroken' : tieBrokenBy(ties, entry, others);
    return {
      applicationId: entry.applicationId,
      place: before + 1,
      recommended: before + 1 + equals <= places,
      ...(tie && { tie }),
    };
  });
};

type Ties = PointsScheme['ties'];

const order = (ties: Ties, a: Ranked, b: Ranked) => {
  const byScore = compare(scoreOf(b), scoreOf(a));
  if (byScore !== 0) return byScore;
  const decisive = ties.order.find((tie) => byTie(ties, tie, a, b) !== 0);
  return decisive ? byTie(ties, decisive, a, b) : 0;
};

const byTie = (ties: Ties, tie: TieBreak, a: Ranked, b: Ranked) => {
  switch (tie) {
    case 'lessStateMoney':
      return a.stateMoney - b.stateMoney;
    case 'excellentTask':
      return Number(b.excellentTask) - Number(a.excellentTask);
    case 'contentMean':
      return compare(contentMean(ties, b), contentMean(ties, a));
  }
};

const tieBrokenBy = (ties: Ties, entry: Ranked, others: readonly Ranked[]) => {
  const rivals = others.filter((other) => compare(scoreOf(other), scoreOf(entry)) === 0);
  return ties.order.find((tie) => rivals.some((rival) => byTie(ties, tie, entry, rival) !== 0));
};

const exactOf = (number: { exact: string } | undefined): Fraction =>
  number ? fromText(number.exact) : fraction(0);

const scoreOf = ({ count }: Ranked) => exactOf(count.score);

const contentMean = ({ content }: Ties, { count }: Ranked) =>
  exactOf(count.criteria.find(({ key }) => key === content)?.mean);
