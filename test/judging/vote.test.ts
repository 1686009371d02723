import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '#shared/judging/count.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { session, times, voteBallot } from './ballots.ts';
import { tt44 } from './council.ts';

const counted = (pack: RulePack, present: number, fund: number, decline: number) => {
  const ballots = [...times(fund, voteBallot('fund')), ...times(decline, voteBallot('decline'))];
  const result = count(pack, session(pack, present, ballots));
  if (result.scheme !== 'vote') throw new Error('counted by another scheme');
  return result;
};

/** Recognition asks for more than two thirds (Decree 268/2025, Article 41). */
const recognition = (): RulePack => {
  if (tt44.scheme.kind !== 'vote') throw new Error('not a vote');
  const passes = { ...tt44.scheme.passes, share: { num: 2, den: 3, op: 'gt' } as const };
  return { ...tt44, scheme: { ...tt44.scheme, passes } };
};

describe('a vote', () => {
  it('passes at two thirds of those present, where the law says “at least”', () => {
    expect({
      'at least 2/3, 6 of 9': counted(tt44, 9, 6, 3).outcome,
      'at least 2/3, 5 of 9': counted(tt44, 9, 5, 4).outcome,
      'more than 2/3, 6 of 9': counted(recognition(), 9, 6, 3).outcome,
      'more than 2/3, 7 of 9': counted(recognition(), 9, 7, 2).outcome,
    }).toEqual({
      'at least 2/3, 6 of 9': 'fund',
      'at least 2/3, 5 of 9': 'decline',
      'more than 2/3, 6 of 9': 'decline',
      'more than 2/3, 7 of 9': 'fund',
    });
  });

  it('does not take silence for consent', () => {
    const result = counted(tt44, 9, 5, 0);
    expect(result.votes).toEqual({ fund: 5, decline: 0, of: 9, needed: 6, passes: false });
    expect(result.reasons).toEqual([{ code: 'votes-too-few', have: 5, needed: 6 }]);
  });

  it('tells the points, which decide nothing', () => {
    expect(counted(tt44, 7, 7, 0)).toMatchObject({ outcome: 'fund', mean: { display: '49.00' } });
  });

  it('is refused without ballots', () => {
    expect(counted(tt44, 7, 0, 0)).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'no-ballots' }],
    });
  });

  it('is never undone by one more vote for it', () => {
    const votes = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(votes, votes, (fund, decline) => {
        const before = counted(tt44, 11, fund, decline);
        const after = counted(tt44, 11, fund + 1, decline);
        return before.outcome !== 'fund' || after.outcome === 'fund';
      }),
    );
  });
});
