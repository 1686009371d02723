import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Actor } from '#shared/identity/actor.ts';
import { barredOf, recusedOf } from '#shared/reviews/interests.ts';
import { councilLifecycle, isPending, reviewLifecycle } from '#shared/reviews/lifecycle.ts';
import { mustLeaveTime } from '#shared/reviews/meeting.ts';
import type { Council, Review } from '#shared/reviews/model.ts';
import type { reviewRoutes } from '#shared/reviews/routes.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit, type Write } from '../storage/commit.ts';
import { mayRead, readable, type Needs } from './needs.ts';
import { commitInParts } from './parts.ts';
import { councilView } from './views.ts';

type Done =
  'listCouncils' | 'getCouncil' | 'informCouncil' | 'dissolveCouncil' | 'listCouncilHistory';

/** Seats for everybody who may know of the review. Without an informed council they open nothing. */
const seats = async ({ reviews, papers }: Needs, council: Council, due: Instant) => {
  const of = async (review: Review) => {
    const interests = await reviews.interests(review.id);
    const recused = recusedOf(interests);
    return [
      ...council.members
        .filter(({ personId }) => !recused.includes(personId))
        .map(({ personId }) => papers.seat(review, personId, due)),
      ...barredOf(interests).map((personId) => papers.bar(review, personId, due)),
    ];
  };
  const pending = (await reviews.of(council)).filter(isPending);
  return (await Promise.all(pending.map(of))).flat();
};

/** The review ends here, closed to everybody who could read it, and its application waits for another council. */
const released = async (
  { councils, reviews, papers, applications }: Needs,
  council: Council,
  review: Review,
  { actor, at }: { actor: Actor; at: Instant },
): Promise<Write[]> => {
  const application = await applications.get(review.applicationId);
  return [
    reviews.keep(reviewLifecycle(council).take('release', review, actor)),
    reviews.free(review),
    councils.holds(council),
    ...applications.passage(application, 'release', { type: 'released', at, by: actor.id }),
    ...council.members.flatMap(({ personId }) => [
      papers.close(review, personId),
      papers.unseat(review, personId),
      papers.unbar(review, personId),
    ]),
  ];
};

export const councilOperations = (needs: Needs): Pick<Operations<typeof reviewRoutes>, Done> => ({
  listCouncils: async ({ callId, after }, actor) => {
    const question = `listCouncils ${callId}`;
    const found = await needs.councils.ofCall(callId, {
      limit: PAGE_SIZE,
      after: openCursor(question, actor.id, after),
    });
    const acting = await needs.applications.actingIn(callId, actor);
    const shown = found.items.filter((council) => mayRead(council, acting));
    return asPage(question, actor.id, shown, found.after);
  },

  getCouncil: async ({ councilId }, actor) =>
    councilView(needs, await readable(needs, councilId, actor), actor),

  informCouncil: async ({ councilId, version, ...asked }, actor, { receivedAt: at }) => {
    const council = sameVersion(await readable(needs, councilId, actor), version);
    const taken = councilLifecycle.take('inform', council, actor);
    const sentAt = council.documentsSentAt ?? at;
    const pack = needs.packOf(council.packId);
    mustLeaveTime(pack, { sentAt, meetingAt: asked.at, now: at }, await needs.calendar.read());
    const informed: Council = {
      ...taken,
      documentsSentAt: sentAt,
      meeting: { ...asked, present: [] },
    };
    await commitInParts(await seats(needs, informed, asked.at));
    const event = { type: 'informed', at, by: actor.id, version: informed.version };
    await commit(...needs.councils.changed(informed, { ...event, facts: { meetingAt: asked.at } }));
    return councilView(needs, informed, actor);
  },

  dissolveCouncil: async ({ councilId, version, reason }, actor, { receivedAt: at }) => {
    const council = sameVersion(await readable(needs, councilId, actor), version);
    const dissolved = councilLifecycle.take('dissolve', council, actor);
    // One review after the other, each whole: if this breaks off, it is asked for again and goes on.
    for (const review of (await needs.reviews.of(council)).filter(isPending))
      await commit(...(await released(needs, council, review, { actor, at })));
    const event = { type: 'dissolved', at, by: actor.id, version: dissolved.version, note: reason };
    await commit(...needs.councils.changed(dissolved, event));
    return councilView(needs, dissolved, actor);
  },

  listCouncilHistory: async ({ councilId, after }, actor) => {
    const question = `listCouncilHistory ${councilId}`;
    await readable(needs, councilId, actor);
    const found = await needs.councils.history(councilId, {
      limit: PAGE_SIZE,
      after: openCursor(question, actor.id, after),
    });
    return asPage(question, actor.id, await needs.named(found.items), found.after);
  },
});
