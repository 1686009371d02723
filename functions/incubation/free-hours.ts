import { monthOf, type Hour } from '#shared/incubation/hour.ts';
import { isOfferedTo } from '#shared/incubation/hour-rules.ts';
import { freeHourOf } from '#shared/incubation/hour-views.ts';
import type { Seat } from '#shared/incubation/lifecycle.ts';
import { matchesFor } from '#shared/incubation/matching.ts';
import { minutesLeft } from '#shared/incubation/mentor.ts';
import { addDays, dayOf, endOfDay, type Instant } from '#shared/values/instant.ts';
import { candidate } from './assigning.ts';
import type { KnownMentor } from './mentor-repository.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';

/** How far ahead hours are shown. */
const DAYS_AHEAD = 42;

const hasTime = ({ mentor, monthAt }: KnownMentor, { startsAt, minutes }: Hour) =>
  minutesLeft(mentor, monthAt(monthOf(startsAt)).booked) >= minutes;

type Needed = Pick<MentoringNeeds, 'hours' | 'mentors'>;

/**
 * Hours a place can book, by mentor: those who follow it first, then as they fit. Mentors whose money is in
 * the startup are not there for it.
 */
export const freeFor = async ({ hours, mentors }: Needed, place: Seat, now: Instant) => {
  const until = endOfDay(addDays(dayOf(now), DAYS_AHEAD));
  const free = await hours.free(now, until);
  const offered = free.filter((hour) => hour.startsAt > now && isOfferedTo(hour, place));
  const perMentor = Map.groupBy(offered, ({ mentorId }) => mentorId);
  const known = await Promise.all([...perMentor.keys()].map((id) => mentors.get(id)));
  const month = monthOf(now);
  const matches = matchesFor(
    place,
    place.startup,
    known.map((one) => candidate(one, month)),
  );
  return matches
    .filter(({ excluded }) => !excluded)
    .map((match) => {
      const one = known.find(({ mentor }) => mentor.id === match.mentorId);
      const own = perMentor.get(match.mentorId) ?? [];
      return {
        ...match,
        advises: one?.mentor.fields ?? [],
        followed: place.mentors.includes(match.mentorId),
        hours: own.filter((hour) => one && hasTime(one, hour)).map(freeHourOf),
      };
    })
    .filter((one) => one.hours.length > 0)
    .toSorted((a, b) => Number(b.followed) - Number(a.followed));
};

const NEXT = 3;

/** The next hours a place can book instead of one that is gone. */
export const nextFree = async (needs: Needed, place: Seat, now: Instant) =>
  (await freeFor(needs, place, now))
    .flatMap(({ name, hours }) =>
      hours.map(({ id, startsAt, minutes }) => ({
        hourId: id,
        mentorName: name,
        startsAt,
        minutes,
      })),
    )
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .slice(0, NEXT);
