import type { Actor } from '#shared/identity/actor.ts';
import { isOwn } from '#shared/reviews/interests.ts';
import { councilLifecycle, reviewLifecycle } from '#shared/reviews/lifecycle.ts';
import { rankingOf } from '#shared/reviews/places.ts';
import { quorumOf } from '#shared/reviews/meeting.ts';
import type { Council, Review } from '#shared/reviews/model.ts';
import type { CouncilView, ReviewProgress } from '#shared/reviews/routes.ts';
import type { Needs } from './needs.ts';

/** A review as those who run the meeting see it: who declared, commented and voted, never what. */
export const progressOf = async (
  { reviews, papers, packOf }: Needs,
  council: Council,
  review: Review,
  actor: Actor,
): Promise<ReviewProgress> => {
  const [interests, voted, comments] = await Promise.all([
    reviews.interests(review.id),
    reviews.turnout(review.id),
    papers.comments(review.id),
  ]);
  const actions =
    council.status === 'inSession' ? reviewLifecycle(council).available(review, actor) : [];
  return {
    ...review,
    interests,
    voted: voted.map(({ personId }) => personId),
    commented: comments.filter(({ final }) => final).map(({ personId }) => personId),
    quorum: quorumOf(packOf(council.packId), council, interests),
    // Reviews are released with their council, not one by one.
    actions: actions.filter((action) => action !== 'release'),
  };
};

/** A council with its reviews; one about the reader's own organisation is not among them. */
export const councilView = async (
  needs: Needs,
  council: Council,
  actor: Actor,
): Promise<CouncilView> => {
  const all = await needs.reviews.of(council);
  const shown = all.filter((review) => !isOwn(review, actor));
  return {
    ...council,
    reviewIds: shown.map(({ id }) => id),
    reviews: await Promise.all(shown.map((review) => progressOf(needs, council, review, actor))),
    quorum: quorumOf(needs.packOf(council.packId), council),
    ranking: rankingOf(needs.packOf(council.packId), shown),
    actions: councilLifecycle.available(council, actor),
  };
};
