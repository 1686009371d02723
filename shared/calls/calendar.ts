import * as z from 'zod';
import { CalendarYear, type WorkCalendar } from '../values/calendar.ts';
import { holidays } from '../values/holidays.ts';
import { Instant, weekdayOf, type Day } from '../values/instant.ts';
import { line } from '../values/text.ts';
import { refuse, type RefusedField } from '../workflow/refusal.ts';

/** One year's table as the portal counts with it: proposed (version 0) until an administrator decides it. */
export const CalendarRecord = CalendarYear.extend({
  version: z.int(),
  /** The announcement that the decision follows; none of a table that is only proposed. */
  source: line(500).optional(),
  decidedAt: Instant.optional(),
});
export type CalendarRecord = z.infer<typeof CalendarRecord>;

export const CalendarNumber = z.string().regex(/^20[2-9]\d$/);

/** What an administrator says of a year: its days off, its working Saturdays, and where it is announced. */
export const CalendarDecision = CalendarYear.pick({ daysOff: true, makeUpDays: true }).extend({
  daysOff: CalendarYear.shape.daysOff.min(1).max(60),
  makeUpDays: CalendarYear.shape.makeUpDays.max(20),
  source: line(500),
});
export type CalendarDecision = z.infer<typeof CalendarDecision>;

/** A year nobody proposed or decided: it has no days off until somebody does. */
const blank = (year: number): CalendarRecord => ({
  year,
  confirmed: false,
  daysOff: [],
  makeUpDays: [],
  version: 0,
});

const proposed = (year: number): CalendarRecord => ({
  ...blank(year),
  ...holidays.find((one) => one.year === year),
});

/** Every year the portal knows: as decided, else as proposed, in order. */
export const calendarWith = (decided: readonly CalendarRecord[]): CalendarRecord[] => {
  const years = new Set([...holidays, ...decided].map(({ year }) => year));
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => decided.find((one) => one.year === year) ?? proposed(year));
};

export const yearIn = (calendar: readonly CalendarRecord[], year: number) =>
  calendar.find((one) => one.year === year) ?? blank(year);

// The days of BLLĐ 2019, Điều 112 that no lunar calendar and no decision moves.
const fixed = ['01-01', '04-30', '05-01', '09-02'];
const isWeekend = (day: Day) => weekdayOf(day) % 6 === 0;

const mistakesIn = (year: number, { daysOff, makeUpDays }: CalendarDecision): RefusedField[] => {
  const off = daysOff.map(({ day }) => day);
  const each = (
    days: readonly Day[],
    field: string,
    isWrong: (day: Day, at: number) => boolean,
  ): RefusedField[] =>
    days.flatMap((day, at) =>
      isWrong(day, at) ? [{ field: field.replace('#', `${at}`), code: 'wrong-choice' }] : [],
    );
  const missing = fixed.filter((date) => !off.some((day) => day === `${year}-${date}`));
  return [
    ...each(
      off,
      'daysOff.#.day',
      (day, at) => !day.startsWith(`${year}-`) || off.indexOf(day) < at,
    ),
    ...each(
      makeUpDays,
      'makeUpDays.#',
      (day, at) =>
        !day.startsWith(`${year}-`) ||
        !isWeekend(day) ||
        off.includes(day) ||
        makeUpDays.indexOf(day) < at,
    ),
    ...(missing.length > 0 ? [{ field: 'daysOff', code: 'required' }] : []),
  ];
};

const inOrder = <T>(items: readonly T[], dayOf: (item: T) => string) =>
  items.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));

/** The year as decided, if the law's fixed days are off and every make-up day is a weekend day of that year. */
export const decided = (
  before: CalendarRecord,
  decision: CalendarDecision,
  decidedAt: Instant,
): CalendarRecord => {
  const mistakes = mistakesIn(before.year, decision);
  if (mistakes.length > 0) throw refuse('calendar-wrong', {}, mistakes);
  return {
    ...before,
    daysOff: inOrder(decision.daysOff, ({ day }) => day),
    makeUpDays: inOrder(decision.makeUpDays, (day) => day),
    source: decision.source,
    confirmed: true,
    version: before.version + 1,
    decidedAt,
  };
};

/** What moved between two tables of a year, for its history. */
export const movedDays = (before: WorkCalendar[number], after: WorkCalendar[number]) => {
  const off = ({ daysOff }: WorkCalendar[number]) => daysOff.map(({ day }) => day);
  const without = (days: readonly Day[], others: readonly Day[]) =>
    days.filter((day) => !others.includes(day));
  return {
    off: without(off(after), off(before)),
    noLongerOff: without(off(before), off(after)),
    worked: without(after.makeUpDays, before.makeUpDays),
    noLongerWorked: without(before.makeUpDays, after.makeUpDays),
  };
};
