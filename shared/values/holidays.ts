import { CalendarYear, type DayOffReason, type WorkCalendar } from './calendar.ts';
import { addDays, Day, weekdayOf } from './instant.ts';

type DayOff = { day: Day; reason: DayOffReason };
type Swap = readonly [off: string, worked: string];

const byDay = (a: DayOff, b: DayOff) => (a.day < b.day ? -1 : 1);
const isWeekend = (day: Day) => weekdayOf(day) % 6 === 0;

/** A holiday on a weekend is made good on the next working day (BLLĐ 2019, Điều 111 khoản 3). */
const withCompensation = (statutory: readonly DayOff[]) => {
  const daysOff = [...statutory];
  const taken = (day: Day) => isWeekend(day) || daysOff.some((off) => off.day === day);
  for (const { day } of statutory.filter((off) => isWeekend(off.day))) {
    let next = addDays(day, 1);
    while (taken(next)) next = addDays(next, 1);
    daysOff.push({ day: next, reason: 'compensation' });
  }
  return daysOff;
};

/** The eleven days of BLLĐ 2019, Điều 112; months and days as `MM-dd`. */
const yearOf = (
  year: number,
  newYearOfTheMoon: string,
  tetDaysBefore: number,
  hungKings: string,
  besideNationalDay: string,
  swaps: readonly Swap[] = [],
) => {
  const on = (monthAndDay: string, reason: DayOffReason): DayOff => ({
    day: Day.parse(`${year}-${monthAndDay}`),
    reason,
  });
  const firstOfTet = on(newYearOfTheMoon, 'tet').day;
  const tet = [0, 1, 2, 3, 4].map((nth): DayOff => ({
    day: addDays(firstOfTet, nth - tetDaysBefore),
    reason: 'tet',
  }));
  const statutory = [
    on('01-01', 'new-year'),
    ...tet,
    on(hungKings, 'hung-kings'),
    on('04-30', 'reunification-day'),
    on('05-01', 'labour-day'),
    on('09-02', 'national-day'),
    on(besideNationalDay, 'national-day'),
  ];
  return CalendarYear.parse({
    year,
    confirmed: false,
    daysOff: [...withCompensation(statutory), ...swaps.map(([off]) => on(off, 'swap'))].sort(byDay),
    makeUpDays: swaps.map(([, worked]) => `${year}-${worked}`),
  });
};

/**
 * What a portal starts with. The lunar days are computed for UTC+7 (Intl's Chinese calendar is a day wrong in
 * 2027). How Tết lies around its first day, the day beside 02/09 and the swaps are the Prime Minister's decision
 * each year: all years wait for an administrator to confirm them, who also adds 24/11 if it becomes a day off.
 */
export const holidays: WorkCalendar = [
  // year, first of Tết, days before it, Hùng Kings, day beside 02/09, [bridge day off, Saturday worked]
  yearOf(2025, '01-29', 2, '04-07', '09-01', [['05-02', '04-26']]),
  yearOf(2026, '02-17', 1, '04-26', '09-01', [
    ['01-02', '01-10'],
    ['08-31', '08-22'],
  ]),
  yearOf(2027, '02-06', 1, '04-16', '09-03'),
  yearOf(2028, '01-26', 2, '04-04', '09-01'),
  yearOf(2029, '02-13', 1, '04-23', '09-03'),
  yearOf(2030, '02-02', 1, '04-12', '09-03'),
  yearOf(2031, '01-23', 2, '04-01', '09-01'),
];
