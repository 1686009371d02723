import type { Actor } from '#shared/identity/actor.ts';
import { cancelUntil, monthOf, type Booking, type Hour } from '#shared/incubation/hour.ts';
import {
  isLate,
  isOfferedTo,
  mustAdvise,
  mustBeRunning,
  mustLieAhead,
} from '#shared/incubation/hour-rules.ts';
import { hourViewOf } from '#shared/incubation/hour-views.ts';
import { minutesLeft } from '#shared/incubation/mentor.ts';
import {
  hourLifecycle,
  relationsToHour,
  type HourAction,
  type HourFor,
} from '#shared/incubation/mentor-lifecycle.ts';
import type { HourId } from '#shared/incubation/model.ts';
import { rulesOf } from '#shared/incubation/programmes/index.ts';
import { actedOnBy } from '#shared/incubation/rules.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { sameVersion } from '../http/version.ts';
import { again } from '../storage/again.ts';
import { commit } from '../storage/commit.ts';
import { nextFree } from './free-hours.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';
import type { Part } from './needs.ts';
import { seatsOf } from './seats.ts';

const nothingYet = { notes: [], ratings: [] };

/** The hour alone, as it is kept. */
export const hourOf = ({ startup: _, ...hour }: HourFor): Hour => hour;

/** The hour with its startup, for whoever has to do with it; to all others it is not there. */
export const hoursFor = ({ hours, startups }: Pick<MentoringNeeds, 'hours' | 'startups'>) => ({
  whole: async (id: HourId, actor: Actor) => {
    const { hour, ...session } = await hours.whole(id);
    const startup = hour.booking && (await startups.get(hour.booking.startupId));
    const known: HourFor = { ...hour, startup };
    if (relationsToHour(known, actor).size === 0) throw refuse('not-found');
    return { hour: known, ...session };
  },
});

/** An hour becomes one startup’s, in one transaction, and is given back or called off. */
export const booking = (needs: MentoringNeeds): Part<'bookHour' | 'cancelHour'> => {
  const { hours, mentors, cohorts } = needs;
  const { seat } = seatsOf(needs);
  const { whole } = hoursFor(needs);

  /** What calling an hour off, or giving it back, undoes. */
  const undone = (hour: Hour, { startupId }: Booking) => [
    ...hours.frees(startupId, hour),
    mentors.givesTime(hour.mentorId, monthOf(hour.startsAt), hour.minutes),
  ];

  const withdrawn = (hour: HourFor, reason: string | undefined, actor: Actor): Hour => {
    const taken = hourOf(hourLifecycle.take('withdraw', hour, actor));
    return { ...taken, ...(reason && { reason }) };
  };

  return {
    bookHour: ({ hourId, placeId, topic }, actor, { receivedAt: at, keep }) =>
      again(async () => {
        const place = actedOnBy(await seat(placeId), actor, 'founder');
        mustBeRunning(place);
        const hour = await hours.get(hourId);
        if (!isOfferedTo(hour, place) || hour.status === 'withdrawn') throw refuse('not-found');
        mustLieAhead(hour, at);
        if (hour.status !== 'free')
          throw refuse('hour-taken', { next: await nextFree(needs, place, at) });

        const { startup, startupId, startupName } = place;
        const [{ mentor, monthAt }, cohort] = await Promise.all([
          mentors.get(hour.mentorId),
          cohorts.get(place.cohortId),
        ]);
        mustAdvise(mentor, startup);
        const month = monthOf(hour.startsAt);
        if (minutesLeft(mentor, monthAt(month).booked) < hour.minutes) throw refuse('mentor-full');
        const rules = rulesOf(cohort);
        const taken = hourLifecycle.take('book', { ...hour, startup }, actor);
        const booked: Hour = {
          ...hourOf(taken),
          booking: {
            placeId,
            startupId,
            startupName,
            by: actor.id,
            at,
            topic,
            cancelUntil: cancelUntil(hour.startsAt, rules.hours.cancelBefore),
          },
        };
        const event = happened('booked', booked, actor, at, { facts: { placeId, startupId } });
        const view = hourViewOf({ ...booked, startup }, nothingYet, actor, at);
        await commit(
          ...hours.changed(booked, event),
          ...hours.takes(startupId, booked, refuse('busy-then')),
          mentors.takesTime(mentor, month, hour.minutes),
          mentors.unchanged(mentor),
          ...keep(view),
        );
        return view;
      }),

    cancelHour: async ({ hourId, version, reason }, actor, { receivedAt: at }) => {
      const { hour, ...session } = await whole(hourId, actor);
      const { startup, booking: booked } = hour;
      const isOwn = relationsToHour(hour, actor).has('mentor');
      const step: HourAction = isOwn ? (booked ? 'callOff' : 'withdraw') : 'giveBack';
      hourLifecycle.mustBeAllowed(step, hour, actor);
      sameVersion(hour, version);
      mustLieAhead(hour, at);
      const note = reason && { note: reason };
      if (!booked) {
        const now = withdrawn(hour, reason, actor);
        const event = happened('withdrawn', now, actor, at, { ...note });
        await commit(...hours.changed(now, event), ...hours.frees(now.mentorId, now));
        return hourViewOf({ ...now, startup }, session, actor, at);
      }
      const taken = hourOf(hourLifecycle.take(step, hour, actor));
      const late = isLate(booked, reason, at);
      const { booking: _, ...free } = taken;
      const now: Hour = isOwn ? { ...taken, ...(reason && { reason }) } : free;
      const { placeId, startupId, startupName } = booked;
      const facts = { placeId, startupId, startupName, startsAt: hour.startsAt, late };
      const event = happened(isOwn ? 'calledOff' : 'givenBack', now, actor, at, { facts, ...note });
      await commit(
        ...hours.changed(now, event),
        ...undone(hour, booked),
        ...(isOwn ? hours.frees(now.mentorId, now) : []),
        ...(late ? [mentors.blames(isOwn ? now.mentorId : startupId, 'late')] : []),
      );
      return hourViewOf({ ...now, startup }, session, actor, at);
    },
  };
};
