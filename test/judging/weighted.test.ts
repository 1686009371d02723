import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WeightedBallot } from '#shared/judging/ballot.ts';
import { ballotSchema, judgeBallot } from '#shared/judging/ballots.ts';
import { count } from '#shared/judging/count.ts';
import { rankingByWeights } from '#shared/judging/ranking.ts';
import type { WeightedScheme } from '#shared/rulepacks/scheme.ts';
import { compare, fraction, fromText } from '#shared/values/fraction.ts';
import { session, times } from './ballots.ts';
import { packOf } from './council.ts';

const intake = packOf('idea-intake');
const weighted = (): WeightedScheme => {
  if (intake.scheme.kind !== 'weighted') throw new Error('not weighted');
  return intake.scheme;
};
const { criteria } = weighted();

/** The same mark everywhere, but for those named. */
const ballot = (mark: number, but: Record<string, number> = {}): WeightedBallot => ({
  scheme: 'weighted',
  criteria: Object.fromEntries(criteria.map(({ key }) => [key, { points: but[key] ?? mark }])),
});

const counted = (present: number, ballots: readonly unknown[]) => {
  const result = count(intake, session(intake, present, ballots));
  if (result.scheme !== 'weighted') throw new Error('counted by another scheme');
  return result;
};

const told = (...args: Parameters<typeof counted>) => {
  const { outcome, mean, reasons } = counted(...args);
  return [outcome, mean?.display, ...reasons.map(({ code }) => code)].filter(Boolean).join(' · ');
};

describe('a count of weighted marks', () => {
  it('gives 20 points to all 1s, 60 to all 3s and 100 to all 5s', () => {
    expect([1, 3, 5].map((mark) => told(7, times(7, ballot(mark))))).toEqual([
      'decline · 20.00 · mean-too-low',
      'fund · 60.00',
      'fund · 100.00',
    ]);
  });

  it('supports from 50 points exactly, and not a seventh of a point below', () => {
    // All 2s are 40; 3 for the advantage (4), the market (3) and the resources (3) makes 50.
    const fifty = ballot(2, { advantage: 3, market: 3, resources: 3 });
    const less = ballot(2, { advantage: 3, market: 3, resources: 3, future: 1 });
    expect(told(7, times(7, fifty))).toBe('fund · 50.00');
    const short = counted(7, [...times(6, fifty), less]);
    expect(short).toMatchObject({ outcome: 'decline', mean: { exact: '349/7', display: '49.86' } });
    expect(short.reasons).toEqual([{ code: 'mean-too-low', needed: 50 }]);
  });

  it('shows each criterion’s mean and what it adds, and totals from the highest', () => {
    const { criteria: tallies, totals } = counted(7, [ballot(3), ballot(5), ballot(3)]);
    expect(tallies.find(({ key }) => key === 'advantage')).toEqual({
      key: 'advantage',
      weight: 4,
      most: 5,
      mean: { exact: '11/3', display: '3.67' },
      weighted: { exact: '44/3', display: '14.67' },
    });
    expect(totals).toEqual([100, 60, 60]);
  });

  it('leaves a ballot out that is not filled in properly, and sets none aside for being far off', () => {
    const result = counted(7, [...times(5, ballot(3)), ballot(5), ballot(6)]);
    expect(result.ballots).toMatchObject({ cast: 7, valid: 6, invalid: 1 });
    expect(result.mean?.exact).toBe('200/3');
  });

  it('is refused when nothing can be counted', () => {
    expect(told(7, [])).toBe('refused · no-ballots');
    expect(told(3, times(3, ballot(3)))).toBe('refused · too-few-present');
    expect(told(7, times(7, ballot(0)))).toBe('refused · no-valid-ballots');
  });
});

describe('a ballot of marks', () => {
  const schema = ballotSchema(intake.scheme, { items: [], hostIsProposer: false });
  const faults = (cast: unknown) => {
    const judged = judgeBallot(schema, cast);
    return judged.valid ? [] : judged.faults.map(({ code, at }) => `${code} ${at}`);
  };

  it('has every criterion, each with a mark of the scale', () => {
    const { future: _, ...rest } = ballot(3).criteria;
    expect(faults(ballot(3))).toEqual([]);
    expect(faults({ ...ballot(3), comment: 'Nhóm rất quyết tâm.' })).toEqual([]);
    expect(faults({ scheme: 'weighted', criteria: rest })).toEqual(['missing criteria.future']);
    expect(faults(ballot(3, { risks: 0 }))).toEqual(['not-on-scale criteria.risks.points']);
    expect(faults(ballot(3, { risks: 6 }))).toEqual(['not-on-scale criteria.risks.points']);
    expect(faults(ballot(3, { risks: 2.5 }))).toEqual(['not-understood criteria.risks.points']);
    expect(faults({ ...ballot(3), vote: 'fund' })).toEqual(['not-understood ']);
  });
});

describe('ideas ranked', () => {
  const entry = (applicationId: string, one: WeightedBallot) => ({
    applicationId,
    count: counted(7, times(7, one)),
  });

  it('go by their mean, then by the advantage, the market and the resources; all supported are recommended', () => {
    const places = rankingByWeights(weighted(), [
      entry('an', ballot(3, { market: 4, resources: 2 })),
      entry('binh', ballot(3, { market: 2, resources: 4 })),
      entry('chi', ballot(4)),
      entry('dung', ballot(2)),
      entry('em', ballot(4)),
    ]);
    expect(places.map(({ applicationId, place, tie }) => [place, applicationId, tie])).toEqual([
      [1, 'chi', 'unbroken'],
      [1, 'em', 'unbroken'],
      [3, 'an', 'criterionMean'],
      [4, 'binh', 'criterionMean'],
    ]);
    expect(places.every(({ recommended }) => recommended)).toBe(true);
  });
});

const marks = fc
  .tuple(...criteria.map(() => fc.integer({ min: 1, max: 5 })))
  .map((given) =>
    ballot(1, Object.fromEntries(criteria.map(({ key }, at) => [key, given[at] ?? 1]))),
  );
const box = fc.array(marks, { minLength: 1, maxLength: 9 });

describe('whatever the marks', () => {
  const meanOf = (ballots: readonly unknown[]) =>
    fromText(counted(9, ballots).mean?.exact ?? '0/1');

  it('the mean lies between 20 and 100, and between the lowest and the highest total', () => {
    fc.assert(
      fc.property(box, (ballots) => {
        const { totals } = counted(9, ballots);
        const mean = meanOf(ballots);
        expect(compare(mean, fraction(Math.max(20, Math.min(...totals))))).toBeGreaterThanOrEqual(
          0,
        );
        expect(compare(mean, fraction(Math.min(100, Math.max(...totals))))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('a higher mark lifts the mean by its weight over the number of ballots, exactly', () => {
    fc.assert(
      fc.property(box, fc.nat(), fc.constantFrom(...criteria), (ballots, pick, { key, weight }) => {
        const at = pick % ballots.length;
        const before = ballots[at]?.criteria[key]?.points ?? 5;
        fc.pre(before < 5);
        const lifted = ballots.map((one, n) =>
          n === at ? { ...one, criteria: { ...one.criteria, [key]: { points: before + 1 } } } : one,
        );
        const [low, high] = [meanOf(ballots), meanOf(lifted)];
        const rise = fraction(weight, ballots.length);
        expect(high.num * low.den * rise.den).toBe(
          low.num * high.den * rise.den + rise.num * high.den * low.den,
        );
      }),
    );
  });

  it('the order of ballots never matters, and the criteria add up to the score', () => {
    fc.assert(
      fc.property(box, (ballots) => {
        const forth = counted(9, ballots);
        expect(counted(9, ballots.toReversed())).toEqual(forth);
        const parts = forth.criteria.reduce((sum, { weighted: part }) => {
          const { num, den } = fromText(part.exact);
          return fraction(sum.num * den + num * sum.den, sum.den * den);
        }, fraction(0));
        expect(compare(parts, fromText(forth.mean?.exact ?? '0/1'))).toBe(0);
      }),
    );
  });
});
