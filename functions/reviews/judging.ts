import * as z from 'zod';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import { ballotOf, mustBeAsked } from '#shared/reviews/voting.ts';
import type { Scheme } from '#shared/rulepacks/scheme.ts';
import { refuse, type RefusedField } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { refusedFields } from '../http/fields.ts';
import { commit } from '../storage/commit.ts';
import type { Needs } from './needs.ts';
import { clearedPlace, isPresent } from './seat.ts';

type Done = 'saveComment' | 'castBallot';

/** An item of the table holds 400 kB, and these notes are not alone in theirs. */
const MOST_BYTES = 300_000;

const mustFit = (paper: unknown) => {
  if (Buffer.byteLength(JSON.stringify(paper)) > MOST_BYTES) throw refuse('too-big');
};

/** What the ballot’s own rules found, in the codes of every other field. */
const ownFaults = new Map<string, RefusedField['code']>([
  ['missing', 'required'],
  ['reason-missing', 'required'],
  ['too-many-points', 'too-large'],
  ['not-on-scale', 'wrong-choice'],
  ['unknown', 'unknown_field'],
]);

const mostPoints = ({ criteria }: Scheme, [, key]: readonly PropertyKey[]) => {
  const criterion = criteria.find((one) => one.key === key);
  return criterion && 'max' in criterion ? { maximum: criterion.max } : {};
};

const ballotFields = (scheme: Scheme, error: z.ZodError): RefusedField[] =>
  error.issues.flatMap((issue) => {
    const code = issue.code === 'custom' ? ownFaults.get(issue.message) : undefined;
    const fields = code
      ? [{ field: issue.path.join('.'), code, params: mostPoints(scheme, issue.path) }]
      : refusedFields(new z.ZodError([issue]));
    return fields.map((one) => ({ ...one, field: `ballot.${one.field}` }));
  });

export const judgingOperations = (needs: Needs): Pick<Operations<typeof reviewRoutes>, Done> => {
  const { papers, box, packOf } = needs;

  return {
    saveComment: async ({ reviewId, version, ...notes }, actor, { receivedAt: savedAt }) => {
      const { review, council } = await clearedPlace(needs, reviewId, actor);
      const before = await papers.comment(reviewId, actor.id);
      if ((before?.version ?? 0) !== version)
        throw refuse('changed-meanwhile', { version: before?.version ?? 0 });
      if (before?.final) throw refuse('comment-final');
      if (review.status === 'counted' || council.status === 'concluded')
        throw refuse('out-of-turn', { status: review.status });
      mustBeAsked(packOf(council.packId), review, notes);
      mustFit(notes);
      const comment = { personId: actor.id, version: version + 1, ...notes, savedAt };
      await commit(
        papers.keepComment(reviewId, comment),
        papers.holdsCleared(review, actor.id),
        papers.holdsStatus(review),
      );
      return comment;
    },

    castBallot: async ({ reviewId, ballot }, actor, { receivedAt: at, keep }) => {
      const place = await clearedPlace(needs, reviewId, actor);
      const { review, council } = place;
      if (await box.hasVoted(review, actor.id)) throw refuse('already-voted');
      if (review.status !== 'voting') throw refuse('voting-closed');
      if (!isPresent(place, actor)) throw refuse('not-present');
      const pack = packOf(council.packId);
      const read = ballotOf(pack, review).safeParse(ballot, { reportInput: true });
      if (!read.success)
        throw refuse('ballot-not-understood', {}, ballotFields(pack.scheme, read.error));
      mustFit(read.data);
      // No event tells of it: a history is read in the order things happened.
      await commit(
        ...box.cast(review, { personId: actor.id, at }, read.data),
        papers.holdsCleared(review, actor.id),
        ...keep({ voted: true }),
      );
      return { voted: true };
    },
  };
};
