import type { Actor } from '#shared/identity/actor.ts';
import { isOwn } from '#shared/reviews/interests.ts';
import { councilLifecycle, isPending, reviewLifecycle } from '#shared/reviews/lifecycle.ts';
import { rankingOf } from '#shared/reviews/places.ts';
import { quorumOf, quorumOfVote } from '#shared/reviews/meeting.ts';
import type { Council, Review } from '#shared/reviews/model.ts';
import type { CouncilView, ReviewProgress } from '#shared/reviews/views.ts';
import { isCountable } from '#shared/reviews/voting.ts';
import type { Needs } from './needs.ts';

/** A review as those who run the meeting see it: who declared, commented and voted, never what. */
export const progressOf = async (
  { reviews, papers, box, packOf }: Needs,
  council: Council,
  review: Review,
  actor: Actor,
): Promise<ReviewProgress> => {
  const [interests, turnout, comments] = await Promise.all([
    reviews.interests(review.id),
    box.turnout(review),
    papers.comments(review.id),
  ]);
  const actions =
    council.status === 'inSession' ? reviewLifecycle(council).available(review, actor) : [];
  const voted = turnout.map(({ personId }) => personId);
  const pack = packOf(council.packId);
  return {
    ...review,
    interests,
    voted,
    commented: comments.filter(({ final }) => final).map(({ personId }) => personId),
    quorum: quorumOfVote(pack, council, { interests, voted }),
    // Reviews are released, and their votes declared void, with their council, not one by one.
    actions: actions.filter((action) => action !== 'release' && action !== 'voidVoting'),
  };
};

/** A council with its reviews; one about the reader's own organisation is not among them. */
export const councilView = async (
  needs: Needs,
  council: Council,
  actor: Actor,
): Promise<CouncilView> => {
  const all = await needs.reviews.of(council);
  const progress = await Promise.all(
    all.map((review) => progressOf(needs, council, review, actor)),
  );
  const shown = progress.filter((review) => !isOwn(review, actor));
  const pack = needs.packOf(council.packId);
  return {
    ...council,
    reviewIds: shown.map(({ id }) => id),
    reviews: shown,
    quorum: quorumOf(pack, council),
    ranking: rankingOf(pack, shown),
    actions: councilLifecycle
      .available(council, actor)
      .filter((action) => action !== 'adjourn' || mayAdjourn(progress)),
  };
};

/** Something is left for another meeting, and no vote is open that could be counted in this one. */
export const mayAdjourn = (reviews: readonly ReviewProgress[]) =>
  reviews.some(isPending) &&
  !reviews.some(
    ({ status, quorum, voted }) => status === 'voting' && isCountable(quorum, voted.length),
  );
