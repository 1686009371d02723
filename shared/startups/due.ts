import { addDays, dayOf, endOfDay, type Instant } from '../values/instant.ts';
import type { Startup } from './model.ts';
import { firstDay, lastDay, monthsOf, periodOf, periodsBetween } from './period.ts';
import { periodToTell, shifted, type Period } from './period.ts';

type Asked = Pick<Startup, 'status' | 'since' | 'rhythm' | 'lastPeriod' | 'registeredAt'>;

/** Whether it is asked for its figures: one that rests, was sold or ended is not. */
export const isAsked = ({ status }: Pick<Startup, 'status'>) =>
  status === 'active' || status === 'pivot';

const periodOfRegistration = ({ registeredAt, rhythm }: Asked) =>
  periodOf(dayOf(registeredAt), rhythm);

/** The period until which it has told, or was not asked: figures begin where it was registered. */
export const toldUntil = (startup: Asked): Period =>
  startup.lastPeriod ?? shifted(periodOfRegistration(startup), -1);

/** The period whose figures are awaited: the last that has ended, until they are told. */
export const periodOwed = (startup: Asked, now: Instant): Period | undefined => {
  const due = periodToTell(now, startup.rhythm);
  return isAsked(startup) && toldUntil(startup) < due ? due : undefined;
};

/** Days after a period within which its figures are expected. The portal's own choice: no law asks for it. */
const TELL_DAYS = 20;

/** Until when the figures of a period are expected; later ones are as welcome. */
export const expectedBy = (period: Period) => endOfDay(addDays(lastDay(period), TELL_DAYS));

const earlier = (one: Period, other: Period) => (one < other ? one : other);

/** The periods nobody told of, the latest first; a month told as part of a quarter is told. */
export const missingPeriods = (startup: Asked, told: readonly Period[], now: Instant): Period[] => {
  const { rhythm } = startup;
  const due = periodToTell(now, rhythm);
  const until = isAsked(startup) ? due : earlier(due, periodOf(startup.since, rhythm));
  const months = new Set(told.flatMap(monthsOf));
  const [first] = [...months].toSorted();
  const start = periodOfRegistration(startup);
  const from = first ? earlier(periodOf(firstDay(first), rhythm), start) : start;
  return periodsBetween(from, until)
    .filter((period) => monthsOf(period).some((month) => !months.has(month)))
    .toReversed();
};
