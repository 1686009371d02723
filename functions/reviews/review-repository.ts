import * as z from 'zod';
import type { ApplicationId } from '#shared/applications/model.ts';
import { Interest, Review, ReviewId, type Council } from '#shared/reviews/model.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import type { Table } from '../storage/table.ts';

const Pointer = z.object({ reviewId: ReviewId });

/** Reviews and who takes part. What a member hands in is kept by `paper-repository.ts`, ballots by `ballot-box.ts`. */
export const reviewRepository = (table: Table) => {
  const get = async (id: ReviewId) => {
    const item = await table.get(id, 'review');
    if (!item) throw refuse('not-found');
    return Review.parse(item);
  };

  return {
    get,
    /** The live review of an application; undefined where no council has it. */
    about: async (id: ApplicationId) => {
      const item = await table.get(id, 'review');
      return item && get(Pointer.parse(item).reviewId);
    },

    of: ({ reviewIds }: Pick<Council, 'reviewIds'>) => Promise.all(reviewIds.map(get)),

    interests: async (id: ReviewId) =>
      (await table.all(id, 'interest#')).map((item) => Interest.parse(item)),

    keep: (review: Review): Write => table.record({ pk: review.id, sk: 'review', ...review }),

    keepInterest: (id: ReviewId, interest: Interest): Write =>
      table.put({ pk: id, sk: `interest#${interest.personId}`, ...interest }),

    /** One live review an application. */
    claim: ({ id, applicationId }: Review): Write =>
      table.fresh({ pk: applicationId, sk: 'review', reviewId: id }, refuse('out-of-turn')),

    free: ({ applicationId }: Review): Write => table.remove(applicationId, 'review'),
  };
};
export type ReviewRepository = ReturnType<typeof reviewRepository>;
