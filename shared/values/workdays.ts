import * as z from 'zod';
import type { CalendarYear, DayOffReason, WorkCalendar } from './calendar.ts';
import { addDays, addMonths, weekdayOf, type Day } from './instant.ts';

/** Why offices are closed that day, or undefined when they are open. */
export const dayOffReason = (
  day: Day,
  calendar: WorkCalendar,
): DayOffReason | 'weekend' | undefined => {
  const year = yearAround(day, calendar);
  const listed = year?.daysOff.find((off) => off.day === day);
  if (listed) return listed.reason;
  const isWeekend = weekdayOf(day) % 6 === 0;
  return isWeekend && !year?.makeUpDays.includes(day) ? 'weekend' : undefined;
};

export const isWorkingDay = (day: Day, calendar: WorkCalendar) =>
  dayOffReason(day, calendar) === undefined;

/** Whether the year's table is there and an administrator has confirmed it. */
export const isConfirmed = (day: Day, calendar: WorkCalendar) =>
  yearAround(day, calendar)?.confirmed ?? false;

/** This day if it is worked, else the next one that is. */
export const workingDayFrom = (day: Day, calendar: WorkCalendar) => seek(day, 1, calendar);

/** This day if it is worked, else the last one that was. */
export const workingDayUntil = (day: Day, calendar: WorkCalendar) => seek(day, -1, calendar);

/** The nth working day after: the day itself is never counted (BLDS 2015, Điều 147). */
export const addWorkingDays = (day: Day, n: number, calendar: WorkCalendar) =>
  count(day, n, 1, calendar);

/** The nth working day before: the last day on which “at least n working days before” is still true. */
export const subtractWorkingDays = (day: Day, n: number, calendar: WorkCalendar) =>
  count(day, n, -1, calendar);

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export const workingDaysBetween = (from: Day, to: Day, calendar: WorkCalendar) => {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) days += 1;
  return days;
};

/**
 * A period the law gives: `n` working days (`wd`), days (`d`) or months, after or before an event.
 * `rollover`: an end on a day off moves to the next working day; before an event, to the one before it.
 */
export const Deadline = z
  .object({
    n: z.int().nonnegative(),
    unit: z.enum(['wd', 'd', 'month']),
    direction: z.enum(['after', 'before']),
    rollover: z.boolean(),
  })
  .readonly();
export type Deadline = z.infer<typeof Deadline>;

type Unit = Deadline['unit'];

/** Days and months that end on a day off end on the next working day (BLDS 2015, Điều 148 khoản 5). */
export const after = (n: number, unit: Unit): Deadline =>
  Deadline.parse({ n, unit, direction: 'after', rollover: unit !== 'wd' });

/** Counted back from an event; not moved, as nobody may lose days the law promised. */
export const before = (n: number, unit: Unit): Deadline =>
  Deadline.parse({ n, unit, direction: 'before', rollover: false });

/** For what simply lasts, such as a certificate's five years: days off do not lengthen it. */
export const lasting = (n: number, unit: Exclude<Unit, 'wd'>): Deadline =>
  Deadline.parse({ n, unit, direction: 'after', rollover: false });

/** The last day, and what it stands on, to show beside it. */
export type DueDay = {
  readonly day: Day;
  readonly anchor: Day;
  readonly deadline: Deadline;
  /** Where the bare count ended, when a day off moved it. */
  readonly movedFrom?: { readonly day: Day; readonly reason: DayOffReason | 'weekend' };
  /** False while it rests on a year whose table of holidays nobody has confirmed. */
  readonly confirmed: boolean;
};

/** The last day of a period. The first day is the one after the anchor (BLDS 2015, Điều 147). */
export const dueDay = (deadline: Deadline, anchor: Day, calendar: WorkCalendar): DueDay => {
  const counted = countFrom(deadline, anchor, calendar);
  const reason = deadline.rollover ? dayOffReason(counted, calendar) : undefined;
  const roll = deadline.direction === 'after' ? workingDayFrom : workingDayUntil;
  const day = reason ? roll(counted, calendar) : counted;
  const needsTable = deadline.unit === 'wd' || deadline.rollover;
  return {
    day,
    anchor,
    deadline,
    ...(reason && { movedFrom: { day: counted, reason } }),
    confirmed: !needsTable || [anchor, day].every((end) => isConfirmed(end, calendar)),
  };
};

const countFrom = ({ n, unit, direction }: Deadline, anchor: Day, calendar: WorkCalendar): Day => {
  const sign = direction === 'after' ? 1 : -1;
  switch (unit) {
    case 'wd':
      return (sign > 0 ? addWorkingDays : subtractWorkingDays)(anchor, n, calendar);
    case 'd':
      return addDays(anchor, sign * n);
    case 'month':
      return addMonths(anchor, sign * n);
  }
};

const yearAround = (day: Day, calendar: WorkCalendar): CalendarYear | undefined => {
  const number = Number(day.slice(0, 4));
  return calendar.find(({ year }) => year === number);
};

const seek = (day: Day, step: 1 | -1, calendar: WorkCalendar): Day => {
  let sought = day;
  while (!isWorkingDay(sought, calendar)) sought = addDays(sought, step);
  return sought;
};

const count = (day: Day, n: number, step: 1 | -1, calendar: WorkCalendar): Day => {
  let reached = day;
  for (let left = n; left > 0; left -= 1) reached = seek(addDays(reached, step), step, calendar);
  return reached;
};
