import * as z from 'zod';
import { ballotSchema, type Subject } from '../judging/ballots.ts';
import type { Ballot } from '../judging/ballot.ts';
import { count, type Count } from '../judging/count.ts';
import type { Quorum } from '../judging/quorum.ts';
import type { RulePack } from '../rulepacks/pack.ts';
import type { Scheme } from '../rulepacks/scheme.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Review, ReviewComment, SetAside } from './model.ts';

/** Fewer would tell those who voted what each of the others wrote. */
export const FEWEST_BALLOTS = 3;

/** What this application’s ballots are about. */
export const subjectOf = ({
  items,
  hostIsProposer,
}: Pick<Review, 'items' | 'hostIsProposer'>): Subject => ({
  items: items.map(({ key }) => key),
  hostIsProposer,
});

/** The ballot this review takes; an issue’s message is a code of `shared/judging/ballots.ts`. */
export const ballotOf = (pack: RulePack, review: Review): z.ZodType<Ballot> =>
  ballotSchema(pack.scheme, subjectOf(review));

/** Whether a vote could be closed and counted as it stands; if not, it may be declared void. */
export const isCountable = ({ ok }: Quorum, ballots: number) => ok && ballots >= FEWEST_BALLOTS;

/** Counts what lay in the box, or says why nothing can be counted. */
export const counted = (
  pack: RulePack,
  review: Review,
  box: { quorum: Quorum; ballots: readonly unknown[]; setAside: readonly SetAside[] },
): Count => {
  const { ballots, quorum } = box;
  if (ballots.length < FEWEST_BALLOTS)
    throw refuse('nothing-to-count', { have: ballots.length, needed: FEWEST_BALLOTS });
  const setAside = box.setAside.map(({ criterion }) => criterion);
  mayBeSetAside(pack.scheme, setAside);
  const result = count(pack, { ...subjectOf(review), quorum, ballots, setAside });
  if (result.outcome === 'refused') throw refuse('nothing-to-count', { reasons: result.reasons });
  return result;
};

const mayBeSetAside = (scheme: Scheme, asked: readonly string[]) => {
  const allowed = scheme.kind === 'items' ? optionalCriteria(scheme) : [];
  const wrong = asked.findIndex((key) => !allowed.includes(key));
  if (wrong >= 0)
    throw refuse('ballot-not-understood', {}, [
      { field: `setAside.${wrong}.criterion`, code: 'wrong-choice' },
    ]);
};

const optionalCriteria = ({ criteria, groups }: Extract<Scheme, { kind: 'items' }>) =>
  criteria
    .filter(({ group }) => groups.some(({ key, maySetAside }) => maySetAside && key === group))
    .map(({ key }) => key);

/** Refuses notes on what is not asked about this application. */
export const mustBeAsked = (
  { scheme }: RulePack,
  { items }: Review,
  { scores, remarks }: Pick<ReviewComment, 'scores' | 'remarks'>,
) => {
  const asked = [...scheme.criteria, ...items].map(({ key }) => key);
  const strangers = (part: string, notes: object) =>
    Object.keys(notes)
      .filter((key) => !asked.includes(key))
      .map((key) => ({ field: `${part}.${key}`, code: 'unknown_field' }));
  const wrong = [...strangers('scores', scores), ...strangers('remarks', remarks)];
  if (wrong.length > 0) throw refuse('ballot-not-understood', {}, wrong);
};
