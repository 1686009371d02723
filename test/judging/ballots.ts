import type {
  ItemsBallot,
  Mark,
  PointsBallot,
  PointsMark,
  VoteBallot,
} from '#shared/judging/ballot.ts';
import type { Session } from '#shared/judging/box.ts';
import { quorum } from '#shared/judging/quorum.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { councilOf, names, nd268, tt20, tt44 } from './council.ts';

const because = 'Chưa nêu được căn cứ cụ thể.';

const mark = (value: Mark) =>
  value === 'pass' ? { mark: value } : { mark: value, reason: because };
const marks = (value: number): PointsMark =>
  value === 0 ? { points: value, reason: because } : { points: value };

const keys = ({ scheme }: RulePack) => scheme.criteria.map(({ key }) => key);

/** Spreads a total over the criteria in their proportion; those named in `zero` get nothing. */
export const pointsBallot = (total: number, ...zero: string[]): PointsBallot => {
  const { scheme } = tt20;
  const asked = scheme.kind === 'points' ? scheme.criteria : [];
  const given = asked.map(({ key, max }) => ({
    key,
    max,
    points: zero.includes(key) ? 0 : Math.floor((max * total) / 100),
  }));
  let left = total - given.reduce((sum, { points }) => sum + points, 0);
  for (const one of given.filter(({ key }) => !zero.includes(key))) {
    const more = Math.min(left, one.max - one.points);
    one.points += more;
    left -= more;
  }
  return {
    scheme: 'points',
    criteria: Object.fromEntries(given.map(({ key, points }) => [key, marks(points)])),
  };
};

/** All criteria met and these marks for the content items, but for the criteria named in `unmet`. */
export const itemsBallot = (items: Record<string, Mark>, ...unmet: string[]): ItemsBallot => ({
  scheme: 'items',
  criteria: Object.fromEntries(
    keys(nd268).map((key) => [key, mark(unmet.includes(key) ? 'fail' : 'pass')]),
  ),
  items: Object.fromEntries(Object.entries(items).map(([key, value]) => [key, mark(value)])),
});

export const voteBallot = (vote: 'fund' | 'decline'): VoteBallot => ({
  scheme: 'vote',
  criteria: Object.fromEntries(
    keys(tt44)
      .filter((key) => key !== 'proposerBonus')
      .map((key) => [key, { points: 7 }]),
  ),
  vote,
  ...(vote === 'decline' && { reason: because }),
});

export const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);

/** A closed vote of a full council of which so many came. */
export const session = (
  pack: RulePack,
  present: number,
  ballots: readonly unknown[],
  more: Partial<Session> = {},
): Session => ({
  quorum: quorum(pack.council, {
    members: councilOf(Math.max(present, 7)),
    recused: [],
    present: names(present),
    viceAuthorised: true,
  }),
  ballots,
  items: pack.scheme.kind === 'items' ? ['demo-day'] : [],
  hostIsProposer: false,
  ...more,
});
