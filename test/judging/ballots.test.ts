import { describe, expect, it } from 'vitest';
import { ballotSchema, judgeBallot } from '#shared/judging/ballots.ts';
import { itemsBallot, pointsBallot, voteBallot } from './ballots.ts';
import { nd268, tt20, tt44 } from './council.ts';

const about = { items: ['demo-day'], hostIsProposer: false };
const judge = (pack: typeof nd268, ballot: unknown, subject = about) => {
  const judged = judgeBallot(ballotSchema(pack.scheme, subject), ballot);
  return judged.valid ? 'valid' : judged.faults.map(({ code, at }) => `${code} ${at}`).join('; ');
};

const pass = itemsBallot({ 'demo-day': 'pass' });

describe('a ballot', () => {
  it('is valid when it says all its scheme asks, and no more', () => {
    expect(judge(nd268, pass)).toBe('valid');
    expect(judge(tt20, pointsBallot(84))).toBe('valid');
    expect(judge(tt44, voteBallot('fund'))).toBe('valid');
    expect(judge(nd268, itemsBallot({ 'demo-day': 'pass', extra: 'pass' }))).toBe(
      'unknown items.extra',
    );
    expect(judge(nd268, itemsBallot({}))).toBe('missing items.demo-day');
    expect(judge(nd268, { ...pass, votedBy: 'hoa' })).toMatch('not-understood');
  });

  it('gives its reason where it fails something', () => {
    const fails = { ...pass, items: { 'demo-day': { mark: 'fail' } } };
    expect(judge(nd268, fails)).toBe('reason-missing items.demo-day.reason');
    const unmet = { ...pass, criteria: { ...pass.criteria, lawful: { mark: 'fail' } } };
    expect(judge(nd268, unmet)).toBe('reason-missing criteria.lawful.reason');
    const silent = { ...voteBallot('fund'), vote: 'decline' };
    expect(judge(tt44, silent)).toBe('reason-missing reason');
  });

  it('gives its reason for a zero', () => {
    const ballot = pointsBallot(60, 'overview');
    expect(judge(tt20, ballot)).toBe('valid');
    const bare = { ...ballot, criteria: { ...ballot.criteria, overview: { points: 0 } } };
    expect(judge(tt20, bare)).toBe('reason-missing criteria.overview.reason');
  });

  it('stays within the points of each criterion', () => {
    const { criteria } = pointsBallot(84);
    const withOverview = (points: number) =>
      judge(tt20, { scheme: 'points', criteria: { ...criteria, overview: { points } } });
    expect([12, 13, -1, 1.5, Number.NaN].map(withOverview)).toEqual([
      'valid',
      'too-many-points criteria.overview.points',
      'not-understood criteria.overview.points',
      'not-understood criteria.overview.points',
      'not-understood criteria.overview.points',
    ]);
  });

  it('gives proposer’s points to a proposer only', () => {
    const { criteria } = voteBallot('fund');
    const withBonus = {
      ...voteBallot('fund'),
      criteria: { ...criteria, proposerBonus: { points: 5 } },
    };
    expect(judge(tt44, withBonus)).toBe('unknown criteria.proposerBonus');
    expect(judge(tt44, withBonus, { items: [], hostIsProposer: true })).toBe('valid');
  });

  it.each([null, undefined, 'pass', 7, [], {}, { scheme: 'points' }, pointsBallot(80)])(
    'is not made of %j',
    (nonsense) => {
      expect(judge(nd268, nonsense)).not.toBe('valid');
    },
  );
});
