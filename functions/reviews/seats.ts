import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Actor } from '#shared/identity/actor.ts';
import { isOwn } from '#shared/reviews/interests.ts';
import { isPending } from '#shared/reviews/lifecycle.ts';
import type { Council, Interest } from '#shared/reviews/model.ts';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import { Refusal, refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { commit, type Write } from '../storage/commit.ts';
import { lastSubmission, type Needs } from './needs.ts';
import type { SeatKey } from './paper-repository.ts';
import { clearedPlace, interestWord, isPresent, placeOf, seatView, type Place } from './seat.ts';

type Done = 'listSeats' | 'getSeat' | 'declareInterest' | 'getReview';

const working: readonly Council['status'][] = ['informed', 'inSession', 'adjourned'];

/** Interests are declared from the invitation until one has voted or the vote is counted. */
const mustBeTimely = ({ review, council }: Place) => {
  const isOpen = review.status === 'assigned' || review.status === 'voting';
  if (!isOpen || !working.includes(council.status))
    throw refuse('out-of-turn', { action: 'declare', status: review.status });
};

/** A list shows what is there for the reader; of what is closed to them it says only that it is. */
const seen = async (needs: Needs, { reviewId, isBarred }: SeatKey, actor: Actor) => {
  if (isBarred) return 'barred';
  try {
    return await seatView(needs, await placeOf(needs, reviewId, actor), actor);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'not-found') throw error;
    const review = await needs.reviews.get(reviewId);
    return isPending(review) && isOwn(review, actor) ? 'barred' : undefined;
  }
};

export const seatOperations = (needs: Needs): Pick<Operations<typeof reviewRoutes>, Done> => {
  const { councils, reviews, papers, box } = needs;

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
      ...(conflict
        ? [papers.close(review, personId), papers.finish(review, personId, at)]
        : [papers.clear(review, personId, at)]),
      ...box.holdNotVoted(review, [personId]),
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
      const all = await Promise.all(found.seats.map((seat) => seen(needs, seat, actor)));
      const seats = all.flatMap((seat) => (seat && seat !== 'barred' ? [seat] : []));
      return {
        ...asPage('listSeats', actor.id, seats, found.after),
        barred: all.filter((seat) => seat === 'barred').length,
      };
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
      if (await box.hasVoted(place.review, actor.id)) throw refuse('out-of-turn', { voted: true });
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
        setAside: review.setAside,
      };
    },
  };
};
