import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Count, count } from '#shared/judging/count.ts';
import { quorum } from '#shared/judging/quorum.ts';
import { itemsBallot, pointsBallot, session, times, voteBallot } from './ballots.ts';
import { councilOf, names, nd268, tt20, tt44 } from './council.ts';

const packs = fc.constantFrom(nd268, tt20, tt44);
const ballot = fc.oneof(
  fc.anything(),
  fc.integer({ min: 0, max: 100 }).map((total) => pointsBallot(total)),
  fc
    .constantFrom('pass' as const, 'fail' as const)
    .map((mark) => itemsBallot({ 'demo-day': mark })),
  fc.constantFrom('fund' as const, 'decline' as const).map(voteBallot),
);
const some = fc.subarray(names(11));

describe('a count', () => {
  it('of whatever lies in the box can be kept and printed, and never throws', () => {
    const size = fc.integer({ min: 0, max: 11 });
    const box = fc.array(ballot, { maxLength: 11 });
    fc.assert(
      fc.property(packs, size, some, some, box, (pack, seats, present, recused, ballots) => {
        const members = councilOf(seats);
        const sitting = { members, present, recused, viceAuthorised: true };
        const stands = quorum(pack.council, sitting);
        const result = count(pack, session(pack, 7, ballots, { quorum: stands }));
        const kept: unknown = JSON.parse(JSON.stringify(result));
        expect(Count.parse(kept)).toEqual(result);
        expect(result.outcome === 'fund').toBe(result.reasons.length === 0);
        expect(result.ballots.valid + result.ballots.invalid).toBe(result.ballots.cast);
        if (!stands.ok) expect(result.outcome).toBe('refused');
      }),
    );
  });

  it('names the pack that ruled, and what was issued, cast and valid', () => {
    const box = [...times(6, itemsBallot({ 'demo-day': 'pass' })), 'spoilt'];
    expect(count(nd268, session(nd268, 8, box))).toMatchObject({
      pack: 'nd268-startup-support@1',
      outcome: 'fund',
      ballots: { issued: 8, cast: 7, valid: 6, invalid: 1 },
    });
  });

  it('does not count a ballot of another scheme', () => {
    const result = count(tt44, session(tt44, 7, times(7, pointsBallot(90))));
    expect(result.reasons).toEqual([{ code: 'no-valid-ballots' }]);
  });
});
