import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewId } from '#shared/reviews/model.ts';
import type { ReviewProgress } from '#shared/reviews/views.ts';
import { refused, refusal } from '../refused.ts';
import { cast, type Cast, type Known } from '../given/people.ts';
import {
  aBallot,
  aSittingCouncil,
  namesOf,
  only,
  seven,
  without,
  type World,
} from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';
import { everyItem } from './storage.ts';

let service: Service;
let people: Cast;
let world: World;

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'reviews'] });
  people = await cast(service);
  world = { service, cast: people, pack: 'nd268-startup-support' };
});
afterAll(() => service.stop());

const aVote = async (within: World = world) => {
  const { council } = await aSittingCouncil(within);
  const review = only(council.reviews);
  const { id: reviewId, version } = review;
  return service.as('thu').openVoting({ reviewId, version });
};

const canary = (name: Known) => `Nhận xét kín của ${name}: dự án có triển vọng.`;
const filledIn = (name: Known, review: ReviewProgress) => ({
  ...aBallot('nd268-startup-support', review),
  comment: canary(name),
});
const put = (name: Known, reviewId: ReviewId, review: ReviewProgress, key = crypto.randomUUID()) =>
  service.as(name).castBallot({ reviewId, ballot: filledIn(name, review) }, { once: key });

describe('a ballot', () => {
  it('is cast once, and a repeated request gets its first answer', async () => {
    const review = await aVote();
    const key = crypto.randomUUID();
    const first = await put('hoa', review.id, review, key);
    expect(await put('hoa', review.id, review, key)).toEqual(first);
    expect(await refused(put('hoa', review.id, review))).toMatchObject({
      code: 'already-voted',
      status: 409,
    });
    const both = await Promise.allSettled([
      put('mai', review.id, review),
      put('mai', review.id, review),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const items = await everyItem();
    const ballots = items.filter(({ pk, sk }) => pk === review.id && /^ballot#/.test(String(sk)));
    expect(ballots).toHaveLength(2);
  });

  it('is filled in as the pack asks, and says where it is not', async () => {
    const review = await aVote();
    const whole = aBallot('nd268-startup-support', review, 'decline');
    const bent = {
      ...whole,
      criteria: {
        ...without(whole.criteria, 'feasible'),
        complete: { mark: 'fail' },
        beauty: { mark: 'pass' },
      },
    };
    const problem = await refused(
      service
        .as('hoa')
        .castBallot({ reviewId: review.id, ballot: bent }, { once: crypto.randomUUID() }),
    );
    expect(problem).toMatchObject({ code: 'ballot-not-understood', status: 422 });
    expect(problem.fields?.map(({ field, code }) => [field, code])).toEqual([
      ['ballot.criteria.feasible', 'required'],
      ['ballot.criteria.beauty', 'unknown_field'],
      ['ballot.criteria.complete.reason', 'required'],
    ]);
  });

  it('never gives more points than a criterion has', async () => {
    const points = { ...world, pack: 'tt20-selection-applied' };
    const review = await aVote(points);
    const whole = aBallot('tt20-selection-applied', review);
    const ballot = { ...whole, criteria: { ...whole.criteria, overview: { points: 13 } } };
    expect(
      await refused(
        service
          .as('hoa')
          .castBallot({ reviewId: review.id, ballot }, { once: crypto.randomUUID() }),
      ),
    ).toMatchObject({ fields: [{ field: 'ballot.criteria.overview.points', code: 'too-large' }] });
  });

  it('is for members who are there, while the vote is open', async () => {
    const { council } = await aSittingCouncil(world);
    const review = only(council.reviews);
    expect(await refusal(put('hoa', review.id, review))).toBe('voting-closed');
    const thu = service.as('thu');
    const present = namesOf(seven)
      .filter((name) => name !== 'mai')
      .map(people.people);
    await thu.recordAttendance({ councilId: council.id, version: council.version, present });
    const open = await thu.openVoting({ reviewId: review.id, version: review.version });
    expect(await refusal(put('mai', review.id, review))).toBe('not-present');
    expect(await refusal(put('tam', review.id, review))).toBe('not-found');
    for (const name of ['hoa', 'khanh', 'binh'] as const) await put(name, review.id, review);
    await thu.closeVoting({ reviewId: review.id, version: open.version });
    expect(await refusal(put('yen', review.id, review))).toBe('voting-closed');
  });
});

describe('a secret vote (11.23)', () => {
  it('leaves nothing in the table that joins a ballot to who cast it, or when', async () => {
    const review = await aVote();
    const voters = namesOf(seven);
    const keys = new Map(voters.map((name) => [name, crypto.randomUUID()]));
    for (const name of voters) await put(name, review.id, review, keys.get(name));
    const open = { reviewId: review.id, version: review.version };
    await service.as('thu').closeVoting(open);

    const items = await everyItem();
    const ballots = items.filter(
      ({ pk, sk }) => pk === review.id && String(sk).startsWith('ballot#'),
    );
    expect(ballots).toHaveLength(voters.length);
    for (const ballot of ballots) {
      expect(Object.keys(ballot).sort()).toEqual(['ballot', 'pk', 'sk']);
      expect(ballot.sk).toMatch(/^ballot#[0-9a-f]{32}$/);
      expect(JSON.stringify(ballot)).not.toMatch(/per_|\d{4}-\d{2}-\d{2}T/);
    }

    const others = items.filter(({ sk }) => !String(sk).startsWith('ballot#'));
    const elsewhere = JSON.stringify(others);
    expect(elsewhere.includes('Nhận xét kín')).toBe(false);
    const randoms = ballots.map(({ sk }) => String(sk).slice('ballot#'.length));
    expect(randoms.filter((random) => elsewhere.includes(random))).toEqual([]);

    // What the kept answers seal cannot be found by trying each ballot against them.
    const seals = others.flatMap(({ asked }) => (typeof asked === 'string' ? [asked] : []));
    expect(seals.length).toBeGreaterThan(0);
    const guesses = voters.flatMap((name) => {
      const input = JSON.stringify({ reviewId: review.id, ballot: filledIn(name, review) });
      return ['', 'POST /reviews/{reviewId}/ballot'].map((route) =>
        createHash('sha256')
          .update(route + input)
          .digest('hex'),
      );
    });
    expect(guesses.filter((guess) => seals.includes(guess))).toEqual([]);
    expect([...keys.values()].filter((key) => elsewhere.includes(key))).toEqual([]);

    const { items: events } = await service
      .as('kien')
      .listCouncilHistory({ councilId: review.councilId });
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set([
        'formed',
        'informed',
        'interestDeclared',
        'opened',
        'attendanceRecorded',
        'votingOpened',
        'counted',
      ]),
    );
  });

  it('shows those who run it who has voted, and nobody what', async () => {
    const review = await aVote();
    const { id: reviewId, councilId } = review;
    for (const name of ['hoa', 'mai', 'binh'] as const) await put(name, reviewId, review);
    const seen = async () => {
      const managers = (['dung', 'thu', 'son', 'kien'] as const).map((name) => service.as(name));
      const members = (['hoa', 'yen'] as const).map((name) => service.as(name));
      return JSON.stringify(
        await Promise.all([
          ...managers.map((one) => one.getCouncil({ councilId })),
          ...managers.map((one) => one.getCount({ reviewId })),
          ...managers.map((one) => one.listCouncilHistory({ councilId })),
          ...members.map((one) => one.getReview({ reviewId })),
          ...members.map((one) => one.listSeats({})),
        ]),
      );
    };
    const during = await service.as('thu').getCount({ reviewId });
    expect(new Set(during.voted)).toEqual(new Set(['hoa', 'mai', 'binh'].map(idOf)));
    expect(during.count).toBeUndefined();
    expect(await seen()).not.toContain('Nhận xét kín');
    await service.as('thu').closeVoting({ reviewId, version: review.version });
    expect(await seen()).not.toContain('Nhận xét kín');
  });
});

const idOf = (name: string) => {
  const known = namesOf(seven).find((one) => one === name);
  return known && people.people(known);
};
