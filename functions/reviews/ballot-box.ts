import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { PersonId } from '#shared/identity/actor.ts';
import type { Ballot } from '#shared/judging/ballot.ts';
import { Turnout, type Review } from '#shared/reviews/model.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import type { Table } from '../storage/table.ts';

const Cast = z.object({ ballot: z.unknown() });

type Vote = Pick<Review, 'id' | 'round'>;

/** Each vote has a box of its own: nothing cast in a void one is ever read again. */
const keyOf = (kind: 'ballot' | 'voted', { round }: Vote) =>
  round === 1 ? `${kind}#` : `${kind}-${round}#`;

/**
 * Hòm phiếu: who has voted and what was voted are two items that nothing joins. A ballot lies under a
 * random key and carries neither person nor time, so the order of the keys is the shuffle.
 */
export const ballotBox = (table: Table) => ({
  cast: (review: Review, turnout: Turnout, ballot: Ballot): Write[] => [
    table.fresh(
      { pk: review.id, sk: keyOf('voted', review) + turnout.personId, ...turnout },
      refuse('already-voted'),
    ),
    table.fresh({
      pk: review.id,
      sk: keyOf('ballot', review) + randomBytes(16).toString('hex'),
      ballot,
    }),
    table.holds(
      review.id,
      'review',
      '#status = :voting AND #version = :version',
      { ':voting': 'voting', ':version': review.version },
      refuse('voting-closed'),
    ),
  ],

  opened: async (review: Vote) =>
    (await table.all(review.id, keyOf('ballot', review))).map((item) => Cast.parse(item).ballot),

  /** Who has voted. */
  turnout: async (review: Vote) =>
    (await table.all(review.id, keyOf('voted', review))).map((item) => Turnout.parse(item)),

  hasVoted: async (review: Vote, member: PersonId) =>
    (await table.get(review.id, keyOf('voted', review) + member)) !== undefined,

  /** Holds a transaction to these members not having voted: no ballot slips in behind a count. */
  holdNotVoted: (review: Vote, members: readonly PersonId[]): Write[] =>
    members.map((member) =>
      table.holds(
        review.id,
        keyOf('voted', review) + member,
        'attribute_not_exists(#pk)',
        {},
        refuse('changed-meanwhile'),
      ),
    ),
});
export type BallotBox = ReturnType<typeof ballotBox>;
