import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Ballot } from '#shared/judging/ballot.ts';
import type { Review, ReviewId, Turnout } from '#shared/reviews/model.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import type { Table } from '../storage/table.ts';

const Cast = z.object({ ballot: z.unknown() });

/**
 * Hòm phiếu: who has voted and what was voted are two items that nothing joins. A ballot lies under a
 * random key and carries neither person nor time, so the order of the keys is the shuffle.
 */
export const ballotBox = (table: Table) => ({
  cast: (review: Review, turnout: Turnout, ballot: Ballot): Write[] => [
    table.fresh(
      { pk: review.id, sk: `voted#${turnout.personId}`, ...turnout },
      refuse('already-voted'),
    ),
    table.fresh({ pk: review.id, sk: `ballot#${randomBytes(16).toString('hex')}`, ballot }),
    table.holds(
      review.id,
      'review',
      '#status = :voting',
      { ':voting': 'voting' },
      refuse('voting-closed'),
    ),
  ],

  opened: async (id: ReviewId) =>
    (await table.all(id, 'ballot#')).map((item) => Cast.parse(item).ballot),
});
export type BallotBox = ReturnType<typeof ballotBox>;
