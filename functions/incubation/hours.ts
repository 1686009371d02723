import { PAGE_SIZE } from '#shared/http/page.ts';
import { HourId } from '#shared/incubation/model.ts';
import { startsOf, type Hour } from '#shared/incubation/hour.ts';
import { mustLieAhead } from '#shared/incubation/hour-rules.ts';
import { hourViewOf, isUntold } from '#shared/incubation/hour-views.ts';
import { actedOnBy } from '#shared/incubation/rules.ts';
import { addDays, dayOf, endOfDay, startOfDay } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { commit } from '../storage/commit.ts';
import { hoursFor } from './booking.ts';
import { freeFor } from './free-hours.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';
import type { Part } from './needs.ts';
import { seatsOf } from './seats.ts';

type Hours = Part<
  | 'offerHours'
  | 'listMyHours'
  | 'listUntoldHours'
  | 'listFreeHours'
  | 'listMyBookings'
  | 'listPlaceBookings'
  | 'getHour'
>;

/** How far back it is still asked how an hour went. */
const DAYS_REMEMBERED = 60;

/** Hours as mentors offer them, and who finds which of them. */
export const hours = (needs: MentoringNeeds): Hours => {
  const { hours: kept, mentors, places, startups, newId } = needs;
  const { seat } = seatsOf(needs);
  const { whole } = hoursFor(needs);

  return {
    offerHours: async (offer, actor, { receivedAt: at, keep }) => {
      const { mentor } = await mentors.get(actor.id);
      if (mentor.status !== 'approved') throw refuse('mentor-not-approved');
      mustLieAhead(offer, at);
      const offered = startsOf(offer).map((startsAt): Hour => ({
        id: newId(HourId, 'hou'),
        version: 1,
        mentorId: mentor.id,
        mentorName: mentor.name,
        fields: mentor.fields,
        startsAt,
        minutes: offer.minutes,
        venue: offer.venue,
        audience: offer.audience,
        status: 'free',
        rated: [],
      }));
      await commit(
        ...offered.flatMap((hour) => [
          ...kept.changed(hour, happened('offered', hour, actor, at)),
          ...kept.takes(mentor.id, hour, refuse('hours-overlap')),
        ]),
        ...keep({ items: offered }),
      );
      return { items: offered };
    },

    listMyHours: async ({ from }, actor) => {
      const found = await kept.ofMentor(actor.id, startOfDay(from), endOfDay(addDays(from, 6)));
      return { items: found.filter(({ status }) => status !== 'withdrawn') };
    },

    listUntoldHours: async (_, actor, { receivedAt: now }) => {
      const since = startOfDay(addDays(dayOf(now), -DAYS_REMEMBERED));
      const found = await kept.ofMentor(actor.id, since, now);
      return { items: found.filter((hour) => isUntold(hour, now)) };
    },

    listFreeHours: async ({ placeId, field }, actor, { receivedAt: now }) => {
      const place = actedOnBy(await seat(placeId), actor, 'founder', 'centre');
      const found = await freeFor(needs, place, now);
      const fields = (one: (typeof found)[number]) =>
        one.reasons.flatMap((reason) => (reason.code === 'fields' ? reason.fields : []));
      return {
        items: found
          .filter((one) => !field || one.advises.includes(field) || fields(one).includes(field))
          .map(({ advises: _, ...one }) => one),
      };
    },

    listMyBookings: async (_, actor) => {
      const held = await startups.ofActor(actor);
      const own = await Promise.all(held.map((id) => places.ofStartup(id)));
      const booked = await Promise.all(
        own.flat().map((id) => kept.ofPlace(id, { limit: PAGE_SIZE })),
      );
      const items = booked.flatMap((page) => page.items);
      return { items: items.toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1)) };
    },

    listPlaceBookings: async ({ placeId, after }, actor) => {
      actedOnBy(await seat(placeId), actor, 'founder', 'centre', 'mentor', 'reader');
      const question = `listPlaceBookings ${placeId}`;
      const found = await kept.ofPlace(placeId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, found.items, found.after);
    },

    getHour: async ({ hourId }, actor, { receivedAt: now }) => {
      const { hour, ...session } = await whole(hourId, actor);
      return hourViewOf(hour, session, actor, now);
    },
  };
};
