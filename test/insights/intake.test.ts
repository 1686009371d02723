import { describe, expect, it } from 'vitest';
import { associationOf, isClear } from '#shared/insights/association.ts';
import { intakeViews, scoresOf, type IntakeCase } from '#shared/insights/intake.ts';

const pairs = (x: readonly number[], y: readonly number[]) =>
  x.map((value, at) => [value, y[at] ?? 0] as const);

describe('how two rows go together', () => {
  it('is Spearman’s rank correlation with Fisher’s interval, worked out by hand', () => {
    const hours = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const marks = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    const found = associationOf(pairs(hours, marks));
    expect(found?.correlation).toBeCloseTo(-29 / 165, 12);
    expect(found?.low).toBeCloseTo(-0.7353, 3);
    expect(found?.high).toBeCloseTo(0.5265, 3);
  });

  it('lets equal values share their rank', () => {
    const found = associationOf(pairs([1, 2, 2, 3], [1, 2, 3, 4]));
    expect(found?.correlation).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('is not to be had of what never differs, or of three', () => {
    expect(associationOf(pairs([1, 1, 1, 1, 1], [1, 2, 3, 4, 5]))).toBeUndefined();
    expect(associationOf(pairs([1, 2, 3], [1, 2, 3]))).toBeUndefined();
  });

  it('is clear of chance only where its interval is on one side', () => {
    const rows = Array.from({ length: 40 }, (_, at) => at);
    const along = associationOf(
      pairs(
        rows,
        rows.map((at) => at + (at % 3)),
      ),
    );
    const apart = associationOf(
      pairs(
        rows,
        rows.map((at) => (at * 17) % 40),
      ),
    );
    expect([along && isClear(along), apart && isClear(apart)]).toEqual([true, false]);
  });
});

describe('from intake to outcome', () => {
  const aCase = (team: number, graduated: number): IntakeCase => ({
    packId: 'intake',
    scores: { team },
    outcomes: { graduated, revenue: team * 1_000_000 },
  });

  it('hides an outcome when fewer than five had it, or had it not', () => {
    const of = (graduates: number) =>
      intakeViews(Array.from({ length: 12 }, (_, at) => aCase(at % 5, Number(at < graduates))));
    const shown = (graduates: number) =>
      of(graduates)[0]?.criteria[0]?.linked.map(({ outcome }) => outcome);
    expect(shown(4)).toEqual(['revenue']);
    expect(shown(6)).toEqual(['graduated', 'revenue']);
    expect(shown(9)).toEqual(['revenue']);
  });

  it('shows nothing of a pack that judged fewer than five', () => {
    expect(intakeViews([1, 2, 3, 4].map((team) => aCase(team, 1)))).toEqual([]);
  });

  it('reads the exact means of a count, and none of a count without points', () => {
    const count = {
      pack: 'ideas@1',
      criteria: [{ key: 'team', weight: 3, mean: { exact: '17/5', display: '3.40' } }],
    };
    expect(scoresOf(count)).toEqual({ packId: 'ideas', scores: { team: 3.4 } });
    expect(scoresOf({ pack: 'nd268@1', criteria: [{ key: 'a', pass: 3 }] })).toBeUndefined();
    expect(scoresOf(undefined)).toBeUndefined();
  });
});
