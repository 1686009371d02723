import type { Actor } from '#shared/identity/actor.ts';
import { barredOf, recusedOf, undeclaredOf } from '#shared/reviews/interests.ts';
import { reviewLifecycle } from '#shared/reviews/lifecycle.ts';
import { mustBeQuorate, quorumOf, quorumOfVote } from '#shared/reviews/meeting.ts';
import type { Council, Interest, Review, ReviewId } from '#shared/reviews/model.ts';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import { counted } from '#shared/reviews/voting.ts';
import type { Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import { detected } from './forming.ts';
import { readableReview, type Needs } from './needs.ts';
import { progressOf } from './views.ts';

type Done = 'openVoting' | 'closeVoting' | 'getCount';

/** Interests that came up after the council was formed: somebody changed employers, or joined the host. */
const newlyDetected = async (
  { person }: Needs,
  council: Council,
  review: Review,
  { known, at }: { known: readonly Interest[]; at: Instant },
) => {
  const recused = recusedOf(known);
  const others = council.members.filter(({ personId }) => !recused.includes(personId));
  const people = await Promise.all(others.map(({ personId }) => person(personId)));
  return detected(
    review,
    people.flatMap((one) => one ?? []),
    at,
  );
};

export const votingOperations = (needs: Needs): Pick<Operations<typeof reviewRoutes>, Done> => {
  const { councils, reviews, papers, box, packOf } = needs;

  const inSession = async (id: ReviewId, version: number, actor: Actor) => {
    const { review, council } = await readableReview(needs, id, actor);
    sameVersion(review, version);
    if (council.status !== 'inSession') throw refuse('out-of-turn', { status: council.status });
    return { review, council, pack: packOf(council.packId) };
  };

  return {
    openVoting: async ({ reviewId, version }, actor, { receivedAt: at }) => {
      const { review, council, pack } = await inSession(reviewId, version, actor);
      const taken = reviewLifecycle(council).take('openVoting', review, actor);
      const known = await reviews.interests(reviewId);
      const found = await newlyDetected(needs, council, review, { known, at });
      const interests = [...known, ...found];
      mustBeQuorate(quorumOf(pack, council, interests));
      const present = council.members.filter(({ personId }) =>
        council.meeting?.present.includes(personId),
      );
      const undeclared = undeclaredOf(present, interests);
      if (undeclared.length > 0) throw refuse('interest-undeclared', { members: undeclared });
      const opened = { ...taken, votingOpenedAt: at };
      const event = { type: 'votingOpened', at, by: actor.id, version: opened.version };
      await commit(
        reviews.keep(opened),
        // The quorum was read off its attendance, and only a meeting in session votes.
        councils.holds(council),
        councils.happened(review.councilId, { ...event, facts: { reviewId } }, reviewId),
        ...found.flatMap((interest) => [
          reviews.keepInterest(reviewId, interest),
          papers.close(review, interest.personId),
          papers.unseat(review, interest.personId),
          ...(council.meeting ? [papers.bar(review, interest.personId, council.meeting.at)] : []),
        ]),
      );
      return progressOf(needs, council, opened, actor);
    },

    closeVoting: async ({ reviewId, version, setAside }, actor, { receivedAt: at }) => {
      const { review, council, pack } = await inSession(reviewId, version, actor);
      const taken = reviewLifecycle(council).take('closeVoting', review, actor);
      const interests = await reviews.interests(reviewId);
      // Who voted is read first: a ballot that comes after it makes the transaction fail, not vanish.
      const voted = (await box.turnout(review)).map(({ personId }) => personId);
      const ballots = await box.opened(review);
      const count = counted(pack, review, {
        quorum: mustBeQuorate(quorumOfVote(pack, council, { interests, voted })),
        ballots,
        setAside,
      });
      const closed = { ...taken, votingClosedAt: at, count, setAside };
      const event = {
        type: 'counted',
        at,
        by: actor.id,
        version: closed.version,
        facts: { reviewId, outcome: count.outcome, setAside },
      };
      const members = council.members.map(({ personId }) => personId);
      const barred = barredOf(interests);
      await commit(
        reviews.keep(closed),
        councils.happened(review.councilId, event, reviewId),
        ...box.holdNotVoted(
          review,
          members.filter((id) => !voted.includes(id)),
        ),
        ...members.map((id) =>
          barred.includes(id) ? papers.unbar(review, id) : papers.finish(review, id, at),
        ),
      );
      return progressOf(needs, council, closed, actor);
    },

    getCount: async ({ reviewId }, actor) => {
      const { review, council } = await readableReview(needs, reviewId, actor);
      return progressOf(needs, council, review, actor);
    },
  };
};
