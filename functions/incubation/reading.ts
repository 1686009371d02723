import { PAGE_SIZE } from '#shared/http/page.ts';
import { hasRole, type Actor } from '#shared/identity/actor.ts';
import { knownTo } from '#shared/incubation/history.ts';
import { relationsTo } from '#shared/incubation/lifecycle.ts';
import type { Cohort, PlaceId } from '#shared/incubation/model.ts';
import { byUrgency } from '#shared/incubation/rag.ts';
import { dayOf } from '#shared/values/instant.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { cohortSeen } from './planning.ts';
import type { Needs, Part } from './needs.ts';
import { seatsOf } from './seats.ts';
import { cardOf, viewing } from './viewing.ts';

type Reading = Part<'listMyPlaces' | 'getPlace' | 'getBoard' | 'getAttention' | 'listPlaceHistory'>;

/** Who reads what of places: one by one, as a board, and what waits in them. */
export const reading = (needs: Needs): Reading => {
  const { cohorts, places, startups, named } = needs;
  const { actedOn } = seatsOf(needs);
  const { seen } = viewing(needs);

  const mine = async (actor: Actor) => {
    const held = await startups.ofActor(actor);
    const own = await Promise.all(held.map((id) => places.ofStartup(id)));
    const mentored = hasRole(actor, 'mentor') ? await places.ofMentor(actor.id) : [];
    return [...new Set([...own.flat(), ...mentored])];
  };

  const allRunning = async () => {
    const { items } = await cohorts.withStatus('running', {});
    return Promise.all(
      items.map(async (cohort) => ({ cohort, followed: await places.board(cohort.id) })),
    );
  };

  return {
    listMyPlaces: async (_, actor, { receivedAt }) => {
      const known = new Map<string, Promise<Cohort>>();
      const cohortOf = ({ cohortId }: { cohortId: Cohort['id'] }) => {
        const found = known.get(cohortId) ?? cohorts.get(cohortId);
        known.set(cohortId, found);
        return found;
      };
      const card = async (id: PlaceId) => {
        const followed = await places.whole(id);
        return cardOf(followed, await cohortOf(followed.place), receivedAt);
      };
      const cards = await Promise.all((await mine(actor)).map(card));
      return { items: cards.toSorted(byUrgency) };
    },

    getPlace: ({ placeId }, actor, { receivedAt }) => seen(placeId, actor, receivedAt),

    getBoard: async ({ cohortId }, actor, { receivedAt }) => {
      const cohort = await cohorts.get(cohortId);
      const followed = await places.board(cohortId);
      const cards = followed.map((one) => ({
        ...cardOf(one, cohort, receivedAt),
        goals: one.milestones,
      }));
      return {
        cohort: cohortSeen(cohort, actor),
        cards: cards.toSorted((a, b) => a.startupName.localeCompare(b.startupName, 'vi')),
      };
    },

    getAttention: async (_, _actor, { receivedAt }) => {
      const [running, due] = await Promise.all([
        allRunning(),
        places.toSurvey({ until: dayOf(receivedAt), limit: 50 }),
      ]);
      const all = running.flatMap(({ followed, cohort }) =>
        followed.map((one) => ({ ...one, card: cardOf(one, cohort, receivedAt) })),
      );
      const surveys = due.items.map(async (place) =>
        cardOf(
          { place, milestones: [], blockers: [] },
          await cohorts.get(place.cohortId),
          receivedAt,
        ),
      );
      return {
        deliveries: all.flatMap(({ place, milestones }) =>
          milestones
            .filter(({ status }) => status === 'delivered')
            .map((milestone) => ({
              startupName: place.startupName,
              placeId: place.id,
              milestone,
            })),
        ),
        red: all.map(({ card }) => card).filter(({ colour }) => colour === 'red'),
        surveys: await Promise.all(surveys),
      };
    },

    listPlaceHistory: async ({ placeId, after }, actor) => {
      const seat = await actedOn(placeId, actor, 'founder', 'centre', 'mentor', 'reader');
      const question = `listPlaceHistory ${placeId}`;
      const found = await places.history(placeId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      const known = knownTo(relationsTo(seat, actor), found.items);
      return asPage(question, actor.id, await named(known), found.after);
    },
  };
};
