import { describe, expect, it } from 'vitest';
import { expectedBy, missingPeriods, periodOwed } from '#shared/startups/due.ts';
import { inRhythm, Period } from '#shared/startups/period.ts';
import { Day, Instant } from '#shared/values/instant.ts';

const period = (text: string) => Period.parse(text);
const now = Instant.parse('2026-11-22T03:00:00.000Z');
const asked = {
  status: 'active',
  since: Day.parse('2026-01-05'),
  rhythm: 'month',
  registeredAt: Instant.parse('2026-08-10T03:00:00.000Z'),
} as const;

describe('figures that are awaited', () => {
  it('are those of the last period that ended, until they are told', () => {
    expect(periodOwed(asked, now)).toBe('2026-10');
    expect(periodOwed({ ...asked, lastPeriod: period('2026-10') }, now)).toBeUndefined();
    expect(expectedBy(period('2026-10'))).toBe('2026-11-20T16:59:59.999Z');
  });

  it('are nobody’s who has just been registered, rests or ended', () => {
    const registeredAt = Instant.parse('2026-11-01T03:00:00.000Z');
    expect(periodOwed({ ...asked, registeredAt }, now)).toBeUndefined();
    expect(periodOwed({ ...asked, status: 'dormant' }, now)).toBeUndefined();
  });
});

describe('periods nobody told of', () => {
  it('begin where it was registered, or where it first told', () => {
    expect(missingPeriods(asked, [], now)).toEqual(['2026-10', '2026-09', '2026-08']);
    const told = [period('2026-06'), period('2026-08')];
    expect(missingPeriods(asked, told, now)).toEqual(['2026-10', '2026-09', '2026-07']);
  });

  it('are not those told in another rhythm', () => {
    expect(missingPeriods(asked, [period('2026-Q3')], now)).toEqual(['2026-10']);
    const quarterly = { ...asked, rhythm: 'quarter' } as const;
    const months = [period('2026-07'), period('2026-08'), period('2026-09')];
    expect(missingPeriods(quarterly, months, now)).toEqual([]);
    expect(missingPeriods(quarterly, months.slice(1), now)).toEqual(['2026-Q3']);
  });

  it('end where it began to rest', () => {
    const resting = { ...asked, status: 'dormant', since: Day.parse('2026-09-15') } as const;
    expect(missingPeriods(resting, [], now)).toEqual(['2026-09', '2026-08']);
  });
});

it.each([
  ['2026-Q3', 'month', '2026-09'],
  ['2026-09', 'quarter', '2026-Q3'],
  ['2026-10', 'quarter', '2026-Q3'],
  ['2026-10', 'month', '2026-10'],
] as const)('%s told, told by the %s until %s', (text, rhythm, found) => {
  expect(inRhythm(period(text), rhythm)).toBe(found);
});
