import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkCalendar } from '#shared/values/calendar.ts';
import { holidays } from '#shared/values/holidays.ts';
import { addDays, Day } from '#shared/values/instant.ts';
import {
  addWorkingDays,
  after,
  before,
  dayOffReason,
  dueDay,
  isWorkingDay,
  lasting,
  subtractWorkingDays,
  workingDayFrom,
  workingDaysBetween,
} from '#shared/values/workdays.ts';

const day = (text: string) => Day.parse(text);
const due = (deadline: Parameters<typeof dueDay>[0], anchor: string) =>
  dueDay(deadline, day(anchor), holidays);
const anyDay = fc.nat(7 * 365).map((days) => addDays(day('2025-01-01'), days));
const anyWorkingDay = anyDay.map((any) => workingDayFrom(any, holidays));

describe('the table of holidays', () => {
  it.each([
    ['2025-01-29', 'tet'],
    ['2025-04-07', 'hung-kings'],
    ['2026-02-16', 'tet'],
    ['2026-02-20', 'tet'],
    ['2026-02-21', 'weekend'],
    ['2026-02-23', undefined],
    ['2026-04-26', 'hung-kings'],
    ['2026-04-27', 'compensation'],
    ['2026-08-22', undefined],
    ['2026-08-31', 'swap'],
    ['2027-02-06', 'tet'],
    ['2027-02-11', 'compensation'],
    ['2027-02-12', undefined],
    ['2027-05-03', 'compensation'],
    ['2028-01-03', 'compensation'],
    ['2030-02-02', 'tet'],
    ['2031-04-01', 'hung-kings'],
  ])('%s: %s', (text, reason) => {
    expect(dayOffReason(day(text), holidays)).toBe(reason);
  });

  it('closes offices on eleven weekdays of every year, besides swaps', () => {
    for (const { daysOff } of holidays) {
      const weekdays = daysOff.filter(
        (off) => off.reason !== 'swap' && dayOffReason(off.day, []) !== 'weekend',
      );
      expect(weekdays).toHaveLength(11);
      expect(new Set(daysOff.map((off) => off.day)).size).toBe(daysOff.length);
    }
  });

  it('can be stored and loaded, and waits for an administrator to confirm each year', () => {
    expect(WorkCalendar.parse(structuredClone(holidays))).toEqual(holidays);
    expect(holidays.some(({ confirmed }) => confirmed)).toBe(false);
  });
});

describe('a deadline', () => {
  it('of 3 working days from the minutes of Fri 13/02/2026 passes over Tết to 25/02', () => {
    expect(due(after(3, 'wd'), '2026-02-13').day).toBe('2026-02-25');
  });

  it('of 10 days that lands on Tết moves to the next working day, and says why', () => {
    expect(due(after(10, 'd'), '2026-02-06')).toEqual({
      day: '2026-02-23',
      anchor: '2026-02-06',
      deadline: { n: 10, unit: 'd', direction: 'after', rollover: true },
      movedFrom: { day: '2026-02-16', reason: 'tet' },
      confirmed: false,
    });
  });

  it.each([
    ['10 days, ending on a working day', after(10, 'd'), '2026-03-02', '2026-03-12'],
    ['15 days, ending on a Saturday', after(15, 'd'), '2026-03-06', '2026-03-23'],
    ['1 month from the 31st, ending on Sat 28/02', after(1, 'month'), '2026-01-31', '2026-03-02'],
    ['1 working day over a worked Saturday', after(1, 'wd'), '2026-08-21', '2026-08-22'],
    ['1 working day over the long September', after(1, 'wd'), '2026-08-28', '2026-09-03'],
    ['no days at all', after(0, 'wd'), '2026-03-06', '2026-03-06'],
    ['7 working days before a meeting', before(7, 'wd'), '2026-03-13', '2026-03-04'],
    ['7 working days before, over Tết', before(7, 'wd'), '2026-02-27', '2026-02-11'],
    ['60 days before a certificate ends', before(60, 'd'), '2031-03-01', '2030-12-31'],
    ['a certificate of five years', lasting(60, 'month'), '2026-03-01', '2031-03-01'],
  ])('%s', (_, deadline, anchor, expected) => {
    expect(due(deadline, anchor).day).toBe(expected);
  });

  it('rests on a confirmed table, or says that it does not', () => {
    const confirmed = holidays.map((year) => ({ ...year, confirmed: year.year === 2026 }));
    expect(dueDay(after(3, 'wd'), day('2026-02-13'), confirmed).confirmed).toBe(true);
    expect(dueDay(after(3, 'wd'), day('2026-12-31'), confirmed).confirmed).toBe(false);
    expect(due(lasting(60, 'month'), '2026-03-01').confirmed).toBe(true);
  });

  it('follows what the administrator wrote in the table', () => {
    const cultureDay = { day: day('2026-11-24'), reason: 'culture-day' } as const;
    const edited = holidays.map((year) =>
      year.year === 2026 ? { ...year, daysOff: [...year.daysOff, cultureDay] } : year,
    );
    expect(due(after(1, 'wd'), '2026-11-23').day).toBe('2026-11-24');
    expect(dueDay(after(1, 'wd'), day('2026-11-23'), edited).day).toBe('2026-11-25');
  });

  it('never ends on a day off, unless it simply lasts', () => {
    const anyUnit = fc.constantFrom('wd' as const, 'd' as const, 'month' as const);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), anyUnit, (anchor, n, unit) =>
        isWorkingDay(dueDay(after(n, unit), anchor, holidays).day, holidays),
      ),
    );
  });
});

describe('working days', () => {
  it('counted forward and back lead to where they began', () => {
    fc.assert(
      fc.property(anyWorkingDay, fc.nat(60), (from, n) => {
        const to = addWorkingDays(from, n, holidays);
        expect(subtractWorkingDays(to, n, holidays)).toBe(from);
        expect(workingDaysBetween(from, to, holidays)).toBe(n);
      }),
    );
  });

  it('come no earlier when counted from a later day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), fc.nat(20), (from, later, n) => {
        const [a, b] = [from, addDays(from, later)];
        expect(addWorkingDays(a, n, holidays) <= addWorkingDays(b, n, holidays)).toBe(true);
      }),
    );
  });
});
