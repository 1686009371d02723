import type { Hour } from '#shared/incubation/hour.ts';
import { endOf } from '#shared/incubation/hour.ts';
import { mondayOf } from '#shared/incubation/rag.ts';
import { formatTime } from '#shared/values/dates.ts';
import { addDays, Day, dayOf, instantOf, type Instant } from '#shared/values/instant.ts';

/** The week asked for by any of its days; this week where none was. */
export const weekAsked = (asked: string | null, now: Date) =>
  mondayOf(Day.safeParse(asked).data ?? dayOf(instantOf(now)));

export const daysOf = (monday: Day) => Array.from({ length: 7 }, (_, nth) => addDays(monday, nth));

/** A week’s hours day by day, each day also where nothing is. */
export const byDay = (monday: Day, hours: readonly Hour[]) =>
  daysOf(monday).map((day) => ({
    day,
    hours: hours.filter(({ startsAt }) => dayOf(startsAt) === day),
  }));

/** `09:00–10:00`, as clocks in Vietnam show it. */
export const clockOf = (hour: { startsAt: Instant; minutes: number }) =>
  `${formatTime(hour.startsAt)}–${formatTime(endOf(hour))}`;
