import * as z from 'zod';
import type { PersonId } from '#shared/identity/actor.ts';
import { Interest, ReviewComment, ReviewId, type Review } from '#shared/reviews/model.ts';
import type { Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import type { Key, Slice, Table } from '../storage/table.ts';

const SeatItem = z.object({ pk: ReviewId, sk: z.string() });

/** One line of what concerns a member: a seat, or only that there is none for them. */
export interface SeatKey {
  reviewId: ReviewId;
  isBarred: boolean;
}

const seatKey = (item: Key): SeatKey => {
  const { pk, sk } = SeatItem.parse(item);
  return { reviewId: pk, isBarred: sk.startsWith('barred#') };
};

const LAST_MOMENT = 9_999_999_999_999;

/** Sorts behind every instant, and what finished last before what finished earlier. */
const afterAll = (at: Instant) => `done#${LAST_MOMENT - Date.parse(at)}`;

const parsed = <T>(schema: z.ZodType<T>, item: Key | undefined) => item && schema.parse(item);

/** What one member has on one review: a seat, an interest, comments, whether they voted. */
export const paperRepository = (table: Table) => ({
  isSeated: async (id: ReviewId, member: PersonId) =>
    (await table.get(id, `seat#${member}`)) !== undefined,

  /** Reviews of this member: what awaits them first, by when; then what is finished. */
  seatsOf: async (member: PersonId, slice: Slice) => {
    const { items, after } = await table.by('byMember', member, slice);
    return { seats: items.map(seatKey), after };
  },

  /** Only a member who may see the application is told that there is one. */
  seat: ({ id }: Review, memberId: PersonId, due: string): Write =>
    table.put({ pk: id, sk: `seat#${memberId}`, memberId, due }),

  /** Nothing is left to do for this member here. */
  finish: ({ id }: Review, memberId: PersonId, at: Instant): Write =>
    table.put({ pk: id, sk: `seat#${memberId}`, memberId, due: afterAll(at) }),

  unseat: ({ id }: Review, member: PersonId): Write => table.remove(id, `seat#${member}`),

  /** A member of the council who may know no more than that something is closed to them. */
  bar: ({ id }: Review, memberId: PersonId, due: string): Write =>
    table.put({ pk: id, sk: `barred#${memberId}`, memberId, due }),

  unbar: ({ id }: Review, member: PersonId): Write => table.remove(id, `barred#${member}`),

  interest: async (id: ReviewId, member: PersonId) =>
    parsed(Interest, await table.get(id, `interest#${member}`)),

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
