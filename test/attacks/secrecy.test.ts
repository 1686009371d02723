import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReviewId } from '#shared/reviews/model.ts';
import { cast, type Cast } from '../given/people.ts';
import { aBallot, aSittingCouncil, only, vote, type World } from '../given/reviews.ts';
import { refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';

const members = ['hoa', 'binh', 'yen', 'mai'] as const;
type Member = (typeof members)[number];

/** What we believe of a review while everybody tries everything. */
interface Belief {
  phase: 'assigned' | 'voting' | 'counted';
  papers: Record<Member, { version: number; isFinal: boolean }>;
  voted: Member[];
}
interface Real {
  world: World;
  reviewId: ReviewId;
  councilId: string;
}
type Command = fc.AsyncCommand<Belief, Real>;

const canaryOf = (member: Member) => `Ý kiến chỉ của ${member}`;
const ballotCanary = 'Chưa đáp ứng yêu cầu của tiêu chí này';

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    () => refusal(attempt),
  );
const always = () => true;
const command = (name: string, run: Command['run']): Command => ({
  check: always,
  run,
  toString: () => name,
});

const save = (member: Member, isFinal: boolean) =>
  command(`${member} saves${isFinal ? ', finally' : ''}`, async (belief, { world, reviewId }) => {
    const paper = belief.papers[member];
    const saved = world.service.as(member).saveComment({
      reviewId,
      version: paper.version,
      scores: { feasible: 'pass' },
      remarks: { feasible: canaryOf(member) },
      text: canaryOf(member),
      final: isFinal,
    });
    const isLate = belief.phase === 'counted' ? 'out-of-turn' : 'done';
    const wanted = paper.isFinal ? 'comment-final' : isLate;
    expect(await codeOf(saved)).toBe(wanted);
    if (wanted === 'done') belief.papers[member] = { version: paper.version + 1, isFinal };
  });

const casts = (member: Member) =>
  command(`${member} votes`, async (belief, { world, reviewId }) => {
    const { items } = await world.service.as(member).getReview({ reviewId });
    const ballot = aBallot('nd268-startup-support', { items }, 'decline');
    const isOpen = belief.phase === 'voting' ? 'done' : 'voting-closed';
    const wanted = belief.voted.includes(member) ? 'already-voted' : isOpen;
    expect(await codeOf(vote(world, member, reviewId, ballot))).toBe(wanted);
    if (wanted === 'done') belief.voted.push(member);
  });

const versionNow = async ({ world, reviewId }: Real) =>
  (await world.service.as('thu').getCount({ reviewId })).version;

const open = command('the vote is opened', async (belief, real) => {
  const { world, reviewId } = real;
  const version = await versionNow(real);
  const code = await codeOf(world.service.as('thu').openVoting({ reviewId, version }));
  expect(code).toBe(belief.phase === 'assigned' ? 'done' : 'out-of-turn');
  if (code === 'done') belief.phase = 'voting';
});

const close = command('the vote is closed', async (belief, real) => {
  const { world, reviewId } = real;
  const version = await versionNow(real);
  const code = await codeOf(world.service.as('thu').closeVoting({ reviewId, version }));
  const isCountable = belief.voted.length >= 3 ? 'done' : 'nothing-to-count';
  expect(code).toBe(belief.phase === 'voting' ? isCountable : 'out-of-turn');
  if (code === 'done') belief.phase = 'counted';
});

const readByMember = (member: Member) =>
  command(`${member} looks`, async (belief, { world, reviewId }) => {
    const person = world.service.as(member);
    const paper = await person.getReview({ reviewId });
    const seats = await person.listSeats({});
    const text = JSON.stringify([paper, seats]);
    for (const other of members.filter((one) => one !== member))
      expect(text).not.toContain(canaryOf(other));
    if (belief.phase !== 'counted') {
      expect(paper.count).toBeUndefined();
      expect(text).not.toContain(ballotCanary);
    }
  });

const readByStaff = (name: 'dung' | 'thu' | 'son' | 'kien') =>
  command(`${name} looks`, async (belief, { world, reviewId, councilId }) => {
    const staff = world.service.as(name);
    const progress = await staff.getCount({ reviewId });
    const text = JSON.stringify([
      progress,
      await staff.getCouncil({ councilId }),
      await staff.listCouncilHistory({ councilId }),
    ]);
    for (const member of members) expect(text).not.toContain(canaryOf(member));
    const people = (names: readonly Member[]) => names.map((one) => world.cast.people(one)).sort();
    expect(progress.voted.toSorted()).toEqual(people(belief.voted));
    const done = members.filter((one) => belief.papers[one].isFinal);
    expect(progress.commented.toSorted()).toEqual(people(done));
    if (belief.phase !== 'counted') {
      expect(progress.count).toBeUndefined();
      expect(text).not.toContain(ballotCanary);
    }
  });

let service: Service;
let people: Cast;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'reviews'] });
  people = await cast(service);
});
afterAll(() => service.stop());

it('T-06 however a meeting goes, nobody reads another’s papers, and nothing comes after the end', async () => {
  const world: World = { service, cast: people };
  const anybody = fc.constantFrom(...members);
  const commands = fc.commands(
    [
      fc.tuple(anybody, fc.boolean()).map(([member, isFinal]) => save(member, isFinal)),
      anybody.map(casts),
      anybody.map(casts),
      fc.constant(open),
      fc.constant(close),
      anybody.map(readByMember),
      fc
        .constantFrom('dung' as const, 'thu' as const, 'son' as const, 'kien' as const)
        .map(readByStaff),
    ],
    { size: 'max', maxCommands: 40 },
  );
  const ends: Belief['phase'][] = [];
  await fc.assert(
    fc.asyncProperty(commands, async (tried) => {
      const { council } = await aSittingCouncil(world);
      const { id: reviewId } = only(council.reviews);
      const blank = { version: 0, isFinal: false };
      const papers = { hoa: blank, binh: blank, yen: blank, mai: blank };
      const belief: Belief = { phase: 'assigned', papers, voted: [] };
      await fc.asyncModelRun(
        () => ({
          model: belief,
          real: { world, reviewId, councilId: council.id },
        }),
        tried,
      );
      ends.push(belief.phase);
    }),
    { numRuns: 5, seed: 6, endOnFailure: true },
  );
  expect(ends).toContain('counted');
});
