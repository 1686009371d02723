import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '#shared/judging/count.ts';
import { ranking, type Ranked } from '#shared/judging/ranking.ts';
import { dong } from '#shared/values/dong.ts';
import { pointsBallot, session, times } from './ballots.ts';
import { pointsOf, tt20 } from './council.ts';

const entry = (applicationId: string, total: number, more: Partial<Ranked> = {}): Ranked => {
  const result = count(tt20, session(tt20, 7, times(7, pointsBallot(total))));
  if (result.scheme !== 'points') throw new Error('counted by another scheme');
  return {
    applicationId,
    count: result,
    stateMoney: dong(500_000_000),
    excellentTask: false,
    ...more,
  };
};

const told = (entries: readonly Ranked[], places?: number) =>
  ranking(pointsOf(tt20), entries, places).map(
    ({ applicationId, place, recommended, tie }) =>
      `${place} ${applicationId}${recommended ? ' recommended' : ''}${tie ? ` (${tie})` : ''}`,
  );

describe('a ranking', () => {
  it('recommends the highest, and gives no place to who cannot be recommended', () => {
    expect(told([entry('lan', 78), entry('minh', 91), entry('an', 69)])).toEqual([
      '1 minh recommended',
      '2 lan',
    ]);
  });

  it('breaks a tie by state money first, then by an excellent task', () => {
    const cheap = { stateMoney: dong(400_000_000) };
    expect({
      money: told([entry('lan', 80, { excellentTask: true }), entry('minh', 80, cheap)]),
      excellence: told([entry('lan', 80), entry('minh', 80, { excellentTask: true })]),
      nothing: told([entry('lan', 80), entry('minh', 80)]),
    }).toMatchInlineSnapshot(`
      {
        "excellence": [
          "1 minh recommended (excellentTask)",
          "2 lan (excellentTask)",
        ],
        "money": [
          "1 minh recommended (lessStateMoney)",
          "2 lan (lessStateMoney)",
        ],
        "nothing": [
          "1 lan (unbroken)",
          "1 minh (unbroken)",
        ],
      }
    `);
  });

  it('breaks the last tie by the mean for content', () => {
    const heavy = pointsBallot(80);
    const { content, overview } = heavy.criteria;
    if (!content || !overview) throw new Error('no such criteria');
    const swapped = {
      ...heavy,
      criteria: {
        ...heavy.criteria,
        content: { points: content.points + 1 },
        overview: { points: overview.points - 1 },
      },
    };
    const result = count(tt20, session(tt20, 7, times(7, swapped)));
    if (result.scheme !== 'points') throw new Error('counted by another scheme');
    expect(told([entry('lan', 80), { ...entry('minh', 80), count: result }])).toEqual([
      '1 minh recommended (contentMean)',
      '2 lan (contentMean)',
    ]);
  });

  it('recommends nobody across a line on which equals stand', () => {
    const entries = [entry('lan', 80), entry('minh', 80), entry('an', 90)];
    expect(told(entries, 2)).toEqual(['1 an recommended', '2 lan (unbroken)', '2 minh (unbroken)']);
    expect(told(entries, 3).every((line) => line.includes('recommended'))).toBe(true);
  });

  it('is the same whatever order the applications came in', () => {
    const totals = fc.array(fc.integer({ min: 60, max: 100 }), { maxLength: 5 });
    fc.assert(
      fc.property(totals, (points) => {
        const entries = points.map((total, index) => entry(`app-${index}`, total));
        expect(told(entries.toReversed())).toEqual(told(entries));
      }),
      { numRuns: 30 },
    );
  });

  it('of nobody is empty', () => {
    expect(told([])).toEqual([]);
  });
});
