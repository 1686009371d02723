import * as z from 'zod';

/** A moment: ISO in UTC with exactly three digits of milliseconds, so that text order is time order. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A calendar day in Vietnam, `yyyy-mm-dd`. */
export const Day = z.iso.date().brand<'Day'>();
export type Day = z.infer<typeof Day>;

const dayMs = 86_400_000;
// Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975.
const vietnamMs = 7 * 3_600_000;

export const instantOf = (date: Date) => Instant.parse(date.toISOString());

const dayAt = (ms: number) => Day.parse(new Date(ms).toISOString().slice(0, 10));
const instantAt = (ms: number) => instantOf(new Date(ms));

/** The day it is in Vietnam at this moment. */
export const dayOf = (instant: Instant) => dayAt(Date.parse(instant) + vietnamMs);

/** The first millisecond of the day in Vietnam. */
export const startOfDay = (day: Day) => instantAt(Date.parse(day) - vietnamMs);

/** The last millisecond of the day in Vietnam: a period of days runs to its end (BLDS 2015, Điều 148). */
export const endOfDay = (day: Day) => instantAt(Date.parse(day) - vietnamMs + dayMs - 1);

export const addDays = (day: Day, days: number) => dayAt(Date.parse(day) + days * dayMs);

/** The same date `months` later or earlier; the month's last day when it has no such date. */
export const addMonths = (day: Day, months: number) => {
  const { year, month, date } = partsOf(day);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
};

/** How many days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / dayMs;

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: Day) => new Date(day).getUTCDay();

/** Year, month 1–12 and date 1–31. */
export const partsOf = (day: Day) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});
