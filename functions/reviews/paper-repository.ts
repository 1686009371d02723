import * as z from 'zod';
import type { PersonId } from '#shared/identity/actor.ts';
import { Interest, ReviewComment, ReviewId, Turnout, type Review } from '#shared/reviews/model.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import type { Key, Slice, Table } from '../storage/table.ts';

const SeatItem = z.object({ pk: ReviewId });

const parsed = <T>(schema: z.ZodType<T>, item: Key | undefined) => item && schema.parse(item);

/** What one member has on one review: a seat, an interest, comments, whether they voted. */
export const paperRepository = (table: Table) => ({
  isSeated: async (id: ReviewId, member: PersonId) =>
    (await table.get(id, `seat#${member}`)) !== undefined,

  /** Reviews that await this member, the earliest meeting first. */
  seatsOf: async (member: PersonId, slice: Slice) => {
    const { items, after } = await table.by('byMember', member, slice);
    return { reviewIds: items.map((item) => SeatItem.parse(item).pk), after };
  },

  /** Only a member who may see the application is told that there is one. */
  seat: ({ id }: Review, memberId: PersonId, due: string): Write =>
    table.put({ pk: id, sk: `seat#${memberId}`, memberId, due }),

  unseat: ({ id }: Review, member: PersonId): Write => table.remove(id, `seat#${member}`),

  interest: async (id: ReviewId, member: PersonId) =>
    parsed(Interest, await table.get(id, `interest#${member}`)),

  turnout: async (id: ReviewId, member: PersonId) =>
    parsed(Turnout, await table.get(id, `voted#${member}`)),

  comment: async (id: ReviewId, member: PersonId) =>
    parsed(ReviewComment, await table.get(id, `comment#${member}`)),

  comments: async (id: ReviewId) =>
    (await table.all(id, 'comment#')).map((item) => ReviewComment.parse(item)),

  keepComment: (id: ReviewId, comment: ReviewComment): Write =>
    table.record({ pk: id, sk: `comment#${comment.personId}`, ...comment }),

  /** The first declaration of a member; a second one that says the same changes nothing. */
  declare: (id: ReviewId, interest: Interest): Write =>
    table.fresh({ pk: id, sk: `interest#${interest.personId}`, ...interest }),

  /** Opens the files of the application to this member: read by the documents context. */
  clear: ({ id, applicationId }: Review, personId: PersonId, at: string): Write =>
    table.put({ pk: applicationId, sk: `cleared#${personId}`, personId, reviewId: id, at }),

  close: ({ applicationId }: Review, personId: PersonId): Write =>
    table.remove(applicationId, `cleared#${personId}`),

  holdsCleared: ({ applicationId }: Review, personId: PersonId): Write =>
    table.holds(
      applicationId,
      `cleared#${personId}`,
      'attribute_exists(#pk)',
      {},
      refuse('not-found'),
    ),

  /** Holds a transaction to these members not having voted: no ballot slips in behind a count. */
  holdNotVoted: (id: ReviewId, members: readonly PersonId[]): Write[] =>
    members.map((member) =>
      table.holds(
        id,
        `voted#${member}`,
        'attribute_not_exists(#pk)',
        {},
        refuse('changed-meanwhile'),
      ),
    ),

  holdsStatus: ({ id, status }: Review): Write =>
    table.holds(
      id,
      'review',
      '#status = :status',
      { ':status': status },
      refuse('out-of-turn', { status }),
    ),
});
export type PaperRepository = ReturnType<typeof paperRepository>;
