import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Actor } from '#shared/identity/actor.ts';
import type { Council, Interest, ReviewId } from '#shared/reviews/model.ts';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import { Refusal, refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { commit, type Write } from '../storage/commit.ts';
import { lastSubmission, type Needs } from './needs.ts';
import { clearedPlace, interestWord, isPresent, placeOf, seatView, type Place } from './seat.ts';

type Done = 'listSeats' | 'getSeat' | 'declareInterest' | 'getReview';

const working: readonly Council['status'][] = ['informed', 'inSession'];

/** Interests are declared from the invitation until one has voted or the vote is counted. */
const mustBeTimely = ({ review, council }: Place) => {
  const isOpen = review.status === 'assigned' || review.status === 'voting';
  if (!isOpen || !working.includes(council.status))
    throw refuse('out-of-turn', { action: 'declare', status: review.status });
};

/** A list shows what is there for the reader; what is hidden from them is passed over. */
const seen = async (needs: Needs, id: ReviewId, actor: Actor) => {
  try {
    return await seatView(needs, await placeOf(needs, id, actor), actor);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined;
    throw error;
  }
};

export const seatOperations = (needs: Needs): Pick<Operations<typeof reviewRoutes>, Done> => {
  const { councils, reviews, papers } = needs;

  /** The dossier opens to who has no interest, and closes at once to who finds one later (T-04). */
  const declared = ({ review, interest: before }: Place, interest: Interest): Write[] => {
    const { conflict, personId, at } = interest;
    const event = {
      type: 'interestDeclared',
      at,
      by: personId,
      version: review.version,
      facts: { reviewId: review.id, conflict },
    };
    return [
      before ? reviews.keepInterest(review.id, interest) : papers.declare(review.id, interest),
      conflict ? papers.close(review, personId) : papers.clear(review, personId, at),
      ...papers.holdNotVoted(review.id, [personId]),
      papers.holdsStatus(review),
      councils.happened(
        review.councilId,
        event,
        `${review.id}#${personId}#${interestWord(interest)}`,
      ),
    ];
  };

  return {
    listSeats: async ({ after }, actor) => {
      const found = await papers.seatsOf(actor.id, {
        limit: PAGE_SIZE,
        after: openCursor('listSeats', actor.id, after),
      });
      const seats = await Promise.all(found.reviewIds.map((id) => seen(needs, id, actor)));
      return asPage(
        'listSeats',
        actor.id,
        seats.flatMap((seat) => seat ?? []),
        found.after,
      );
    },

    getSeat: async ({ reviewId }, actor) =>
      seatView(needs, await placeOf(needs, reviewId, actor), actor),

    declareInterest: async ({ reviewId, conflict, reason }, actor, { receivedAt: at }) => {
      const place = await placeOf(needs, reviewId, actor);
      const before = place.interest;
      if (before?.conflict === conflict) return seatView(needs, place, actor);
      // Whoever once found an interest stays out: it does not go away by being denied.
      if (before?.conflict) throw refuse('conflicted');
      mustBeTimely(place);
      if (await papers.turnout(reviewId, actor.id)) throw refuse('out-of-turn', { voted: true });
      const interest: Interest = {
        personId: actor.id,
        conflict,
        source: 'declared',
        at,
        ...(reason && { reason }),
      };
      await commit(...declared(place, interest));
      return seatView(needs, { ...place, interest }, actor);
    },

    getReview: async ({ reviewId }, actor) => {
      const place = await clearedPlace(needs, reviewId, actor);
      const { review, council } = place;
      const application = await needs.applications.get(review.applicationId);
      const [submission, call, comment, seat] = await Promise.all([
        lastSubmission(needs, application),
        needs.calls.get(review.callId),
        papers.comment(reviewId, actor.id),
        seatView(needs, place, actor),
      ]);
      return {
        seat,
        version: review.version,
        packId: council.packId,
        items: review.items,
        hostIsProposer: review.hostIsProposer,
        submission,
        formId: call.formId,
        requested: application.requested,
        ...(comment && { comment }),
        present: isPresent(place, actor),
        ...(review.count && { count: review.count }),
      };
    },
  };
};
