import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formalDay, formatDay, formatInstant, formatTime, readDay } from '#shared/values/dates.ts';
import {
  addDays,
  addMonths,
  Day,
  dayOf,
  daysBetween,
  endOfDay,
  Instant,
  instantOf,
  startOfDay,
} from '#shared/values/instant.ts';
import { timeLeft } from '#shared/values/time-left.ts';

const at = (text: string) => Instant.parse(text);
const day = (text: string) => Day.parse(text);
const span = { min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z') };
const anyInstant = fc.date({ ...span, noInvalidDate: true }).map(instantOf);
const anyDay = anyInstant.map(dayOf);

describe('an instant', () => {
  it.each([
    ['2027-01-05T09:00:00.000Z', true],
    ['2027-01-05T09:00:00Z', false],
    ['2027-01-05T09:00:00.0000Z', false],
    ['2027-01-05T09:00:00.000+07:00', false],
    ['2027-02-29T09:00:00.000Z', false],
    ['2027-01-05', false],
  ])('%s: %s', (text, accepted) => {
    expect(Instant.safeParse(text).success).toBe(accepted);
  });

  it('is ordered as its text is', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => a < b === Date.parse(a) < Date.parse(b)),
    );
  });

  it.each([
    ['2027-01-05T16:59:59.999Z', '2027-01-05'],
    ['2027-01-05T17:00:00.000Z', '2027-01-06'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ])('%s is on %s in Vietnam', (instant, expected) => {
    expect(dayOf(at(instant))).toBe(expected);
  });

  it('lies within its day', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const today = dayOf(instant);
        return startOfDay(today) <= instant && instant <= endOfDay(today);
      }),
    );
    expect(endOfDay(day('2026-02-25'))).toBe('2026-02-25T16:59:59.999Z');
  });

  it('is written for people with the clock of Vietnam', () => {
    const instant = at('2026-03-06T09:30:00.000Z');
    expect(formatTime(instant)).toBe('16:30');
    expect(formatInstant(instant)).toBe('16:30 thứ Sáu 06/03/2026');
    expect(formatInstant(instant, 'en')).toBe('16:30 Friday 6 March 2026');
    expect(formatInstant(instant, 'ar')).toBe('16:30 الجمعة 6 مارس 2026');
    expect(formatInstant(at('2026-03-07T17:05:00.000Z'))).toBe('00:05 Chủ nhật 08/03/2026');
  });
});

describe('a day', () => {
  it('has the zeros documents demand: days below 10, months 1 and 2', () => {
    expect(formalDay(day('2026-01-05'))).toBe('ngày 05 tháng 01 năm 2026');
    expect(formalDay(day('2026-06-09'))).toBe('ngày 09 tháng 6 năm 2026');
    expect(formalDay(day('2026-12-25'))).toBe('ngày 25 tháng 12 năm 2026');
    expect(formalDay(day('2026-01-05'), 'en')).toBe('5 January 2026');
    expect(formalDay(day('2026-01-05'), 'ar')).toBe('5 يناير 2026');
  });

  it.each([
    ['6/1/2026', '2026-01-06'],
    [' 06/01/2026 ', '2026-01-06'],
    ['06-01-2026', '2026-01-06'],
    ['6.1.2026', '2026-01-06'],
    ['2026-01-06', '2026-01-06'],
    ['29/02/2028', '2028-02-29'],
  ])('typed as %s is %s', (typed, expected) => {
    expect(readDay(typed)).toEqual({ ok: true, value: expected, warnings: [] });
  });

  it.each([
    ['', 'empty'],
    ['hôm nay', 'not-a-day'],
    ['6/1/26', 'not-a-day'],
    ['6/1-2026', 'not-a-day'],
    ['29/02/2027', 'no-such-day'],
    ['12/25/2026', 'no-such-day'],
  ])('typed as “%s” is refused: %s', (typed, refusal) => {
    expect(readDay(typed)).toEqual({ ok: false, refusal });
  });

  it('is read back from what it is written as', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(readDay(formatDay(any))).toMatchObject({ value: any });
      }),
    );
  });

  it('moves by days and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -999, max: 999 }), (from, days) => {
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-01', 60, '2031-03-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('the time left', () => {
  const now = at('2026-03-06T09:00:00.000Z');

  it.each([
    [
      '2026-03-09T13:59:00.000Z',
      'còn 3 ngày 4 giờ',
      '3 days 4 hours left',
      'المتبقي: 3 أيام و4 ساعات',
    ],
    [
      '2026-03-07T11:00:00.000Z',
      'còn 1 ngày 2 giờ',
      '1 day 2 hours left',
      'المتبقي: يوم واحد وساعتان',
    ],
    ['2026-03-17T09:30:00.000Z', 'còn 11 ngày', '11 days left', 'المتبقي: 11 يومًا'],
    ['2026-06-14T09:00:00.000Z', 'còn 100 ngày', '100 days left', 'المتبقي: 100 يوم'],
    [
      '2026-03-06T10:01:00.000Z',
      'còn 1 giờ 1 phút',
      '1 hour 1 minute left',
      'المتبقي: ساعة واحدة ودقيقة واحدة',
    ],
    [
      '2026-03-06T09:00:59.999Z',
      'còn chưa đầy một phút',
      'less than a minute left',
      'المتبقي: أقل من دقيقة',
    ],
    ['2026-03-06T08:59:59.999Z', 'đã hết hạn', 'time is up', 'انتهت المهلة'],
  ])('until %s: %s', (until, vi, en, ar) => {
    expect([
      timeLeft(now, at(until), 'vi'),
      timeLeft(now, at(until), 'en'),
      timeLeft(now, at(until), 'ar'),
    ]).toEqual([vi, en, ar]);
  });
});
