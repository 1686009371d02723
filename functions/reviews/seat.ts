import type { Actor } from '#shared/identity/actor.ts';
import { isOwn } from '#shared/reviews/interests.ts';
import type { Council, Interest, Review, ReviewId } from '#shared/reviews/model.ts';
import type { Seat } from '#shared/reviews/views.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Needs } from './needs.ts';

/** A member at their place: the review, its council, and what they said of their interests. */
export interface Place {
  review: Review;
  council: Council;
  interest: Interest | undefined;
}

/**
 * The place of this person on a review. Who has none, or has an interest nobody needed to declare, learns
 * nothing: not even that there is such a review.
 */
export const placeOf = async (
  { councils, reviews, papers }: Needs,
  id: ReviewId,
  actor: Actor,
): Promise<Place> => {
  const [review, isSeated, interest] = await Promise.all([
    reviews.get(id),
    papers.isSeated(id, actor.id),
    papers.interest(id, actor.id),
  ]);
  const council = await councils.get(review.councilId);
  const isHidden =
    !isSeated ||
    interest?.source === 'detected' ||
    isOwn(review, actor) ||
    review.status === 'released' ||
    council.status === 'formed';
  if (isHidden) throw refuse('not-found');
  return { review, council, interest };
};

/** The place of a member who declared no interest, and so may see the dossier. */
export const clearedPlace = async (needs: Needs, id: ReviewId, actor: Actor): Promise<Place> => {
  const place = await placeOf(needs, id, actor);
  if (!place.interest) throw refuse('interest-undeclared');
  if (place.interest.conflict) throw refuse('not-found');
  return place;
};

export const isPresent = ({ council }: Place, actor: Actor) =>
  council.meeting?.present.includes(actor.id) ?? false;

export const interestWord = (interest: Interest | undefined): Seat['interest'] => {
  if (!interest) return 'undeclared';
  return interest.conflict ? 'conflict' : 'none';
};

/** What awaits the member here. */
export const seatView = async (
  { papers, box }: Needs,
  { review, council, interest }: Place,
  actor: Actor,
): Promise<Seat> => {
  const [comment, voted] = await Promise.all([
    papers.comment(review.id, actor.id),
    box.hasVoted(review, actor.id),
  ]);
  const drafted = comment ? 'draft' : 'none';
  return {
    ...review,
    role: council.members.find(({ personId }) => personId === actor.id)?.role ?? 'member',
    councilStatus: council.status,
    ...(council.meeting && { meetingAt: council.meeting.at }),
    interest: interestWord(interest),
    comment: comment?.final ? 'final' : drafted,
    voted,
  };
};
