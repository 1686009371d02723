import { describe, expect, it } from 'vitest';
import { Day, Instant } from '#shared/values/instant.ts';
import {
  firstDay,
  hasEnded,
  lastDay,
  Period,
  periodOf,
  periodsBetween,
  periodToTell,
  shifted,
} from '#shared/startups/period.ts';

const period = (text: string) => Period.parse(text);

describe('a period', () => {
  it.each([
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect([firstDay(period(text)), lastDay(period(text))]).toEqual([from, to]);
  });

  it.each([
    ['2026-11-22', 'month', '2026-11'],
    ['2026-11-22', 'quarter', '2026-Q4'],
    ['2026-03-31', 'quarter', '2026-Q1'],
  ] as const)('%s lies in the %s %s', (day, rhythm, text) => {
    expect(periodOf(Day.parse(day), rhythm)).toBe(text);
  });

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-Q1', -1, '2025-Q4'],
    ['2026-Q4', 1, '2027-Q1'],
    ['2026-08', 12, '2027-08'],
  ])('%s and %i more is %s', (text, steps, found) => {
    expect(shifted(period(text), steps)).toBe(found);
  });

  it('follows the calendar of Vietnam, not of the server', () => {
    const newYear = Instant.parse('2026-12-31T17:00:00.000Z');
    const justBefore = Instant.parse('2026-12-31T16:59:59.999Z');
    expect(periodToTell(newYear, 'month')).toBe('2026-12');
    expect(periodToTell(justBefore, 'month')).toBe('2026-11');
    expect([hasEnded(period('2026-12'), newYear), hasEnded(period('2026-12'), justBefore)]).toEqual(
      [true, false],
    );
  });

  it('counts every one between two', () => {
    expect(periodsBetween(period('2025-Q3'), period('2026-Q1'))).toEqual([
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
    ]);
    expect(periodsBetween(period('2026-02'), period('2026-01'))).toEqual([]);
  });
});
