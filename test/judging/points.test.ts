import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '#shared/judging/count.ts';
import { bonusOn, type PointsCount } from '#shared/judging/points.ts';
import { exactly } from '#shared/judging/tally.ts';
import { add, fraction } from '#shared/values/fraction.ts';
import { pointsBallot, session, times } from './ballots.ts';
import { pointsOf, tt20 } from './council.ts';

const counted = (...args: Parameters<typeof session> extends [unknown, ...infer R] ? R : never) => {
  const result = count(tt20, session(tt20, ...args));
  if (result.scheme !== 'points') throw new Error('counted by another scheme');
  return result;
};

const totals = (...points: number[]) => points.map((total) => pointsBallot(total));

const told = ({ outcome, mean, reasons }: PointsCount) =>
  [outcome, mean?.display, ...reasons.map(({ code, subject }) => [code, subject].join(' ').trim())]
    .filter(Boolean)
    .join(' · ');

describe('a count in points', () => {
  it('sets aside, once, a ballot more than 20 % from the mean of all, and takes the mean anew', () => {
    const result = counted(7, totals(90, 88, 85, 84, 82, 80, 30));
    expect(result).toMatchObject({
      outcome: 'fund',
      ballots: { issued: 7, cast: 7, valid: 6, invalid: 1 },
      meanOfAll: { exact: '77/1', display: '77.00' },
      mean: { exact: '509/6', display: '84.83' },
    });
    expect(result.totals.filter(({ setAside }) => setAside)).toEqual([
      { total: 30, setAside: true },
    ]);
  });

  it('keeps a ballot that is exactly 20 % away', () => {
    // (60 + 80·3 + 75·2)/6 = 75; 60 is 15 away: exactly a fifth.
    const result = counted(6, totals(60, 80, 80, 80, 75, 75));
    expect(result.meanOfAll?.exact).toBe('75/1');
    expect(result.totals.some(({ setAside }) => setAside)).toBe(false);
  });

  it('does not look for outliers a second time', () => {
    // 10 goes; from the new mean of 76.67 a second pass would set 60 aside too.
    const result = counted(7, totals(80, 80, 80, 80, 80, 60, 10));
    expect(result.mean?.display).toBe('76.67');
    expect(result.ballots).toMatchObject({ valid: 6, invalid: 1 });
  });

  it('asks for 70 points exactly', () => {
    expect({
      '70 by all': told(counted(7, totals(...times(7, 70)))),
      'one point short of seventy': told(counted(7, totals(...times(6, 70), 69))),
    }).toMatchInlineSnapshot(`
      {
        "70 by all": "fund · 70.00",
        "one point short of seventy": "decline · 69.86 · mean-too-low",
      }
    `);
  });

  it('adds a tenth for a host that proposed the task, from 70 before the bonus', () => {
    const scheme = pointsOf(tt20);
    const score = (tenths: number, proposer = true) => {
      const mean = fraction(tenths, 10);
      return exactly(add(mean, bonusOn(scheme, mean, proposer))).display;
    };
    expect({
      '69.9': score(699),
      '70.0': score(700),
      '70.0 of another host': score(700, false),
    }).toEqual({ '69.9': '69.90', '70.0': '77.00', '70.0 of another host': '70.00' });
    expect(counted(7, totals(...times(7, 70)), { hostIsProposer: true }).score?.display).toBe(
      '77.00',
    );
  });

  it('bars an application of which more than a quarter of those present zero one criterion', () => {
    const zeroedBy = (n: number) =>
      told(
        counted(8, [...times(8 - n, pointsBallot(84)), ...times(n, pointsBallot(84, 'overview'))]),
      );
    expect([0, 1, 2, 3].map(zeroedBy)).toMatchInlineSnapshot(`
      [
        "fund · 84.00",
        "fund · 84.00",
        "fund · 84.00",
        "decline · 84.00 · criterion-zeroed overview",
      ]
    `);
  });

  it('is refused when nothing can be counted', () => {
    expect({
      noBallots: told(counted(7, [])),
      nobodyThere: told(counted(0, [])),
      noQuorum: told(counted(4, totals(80, 80, 80, 80))),
      nonsense: told(counted(7, times(7, { scheme: 'points', criteria: {} }))),
      tooMany: told(counted(7, totals(...times(8, 80)))),
      nobodyAgrees: told(counted(7, totals(100, 5))),
    }).toMatchInlineSnapshot(`
      {
        "noBallots": "refused · no-ballots",
        "noQuorum": "refused · too-few-present",
        "nobodyAgrees": "refused · no-valid-ballots",
        "nobodyThere": "refused · too-few-present · nobody-presides · role-absent reviewer",
        "nonsense": "refused · no-valid-ballots",
        "tooMany": "refused · more-ballots-than-present",
      }
    `);
  });

  it('declines, and does not divide by zero, when everybody gives nothing', () => {
    expect(told(counted(7, times(7, pointsBallot(0))))).toMatch(/^decline · 0\.00 · mean-too-low/);
  });
});

const some = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 });

describe('whatever the points', () => {
  it('the order of ballots never matters', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (points, hostIsProposer) => {
        const forth = counted(9, totals(...points), { hostIsProposer });
        const back = counted(9, totals(...points.toReversed()), { hostIsProposer });
        expect(back).toEqual(forth);
      }),
    );
  });

  it('the mean lies between the lowest and the highest ballot that counts', () => {
    fc.assert(
      fc.property(some, (points) => {
        const { mean, totals: listed } = counted(9, totals(...points));
        const counting = listed.filter(({ setAside }) => !setAside).map(({ total }) => total);
        if (!mean) return;
        const value = Number(mean.display);
        expect(value).toBeGreaterThanOrEqual(Math.min(...counting));
        expect(value).toBeLessThanOrEqual(Math.max(...counting));
      }),
    );
  });

  it('a ballot that says the mean once more never changes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 8 }), (total, n) => {
        const before = counted(9, times(n, pointsBallot(total)));
        const after = counted(9, times(n + 1, pointsBallot(total)));
        expect(after.mean).toEqual(before.mean);
      }),
    );
  });
});
