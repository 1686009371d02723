import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CouncilView, ReviewProgress } from '#shared/reviews/views.ts';
import { startOfDay, addDays, dayOf, instantOf } from '#shared/values/instant.ts';
import { refused, refusal } from '../refused.ts';
import { cast, type Cast, type Known } from '../given/people.ts';
import {
  aBallot,
  aSittingCouncil,
  count,
  namesOf,
  only,
  openMeeting,
  seven,
  vote,
  type World,
} from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';
import { everyItem } from './storage.ts';

let service: Service;
let people: Cast;
let world: World;
const pack = 'nd268-startup-support';
const reason = 'Ba thành viên phải về trước, không còn đủ người để bỏ phiếu.';

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'reviews'] });
  people = await cast(service);
  world = { service, cast: people, pack };
});
afterAll(() => service.stop());

const ids = (names: readonly Known[]) => names.map(people.people);
const here = (councilId: CouncilView['id']) => service.as('thu').getCouncil({ councilId });

/** A vote is open, two have voted for it and the others have left. */
const aVoteThatLostItsQuorum = async () => {
  const { council } = await aSittingCouncil(world);
  const review = only(council.reviews);
  const thu = service.as('thu');
  await thu.openVoting({ reviewId: review.id, version: review.version });
  for (const name of ['hoa', 'mai'] as const) await vote(world, name, review.id, against(review));
  const { id: councilId, version } = council;
  await thu.recordAttendance({ councilId, version, present: ids(['hoa', 'mai', 'binh']) });
  return { council: await here(councilId), review };
};
const against = (review: ReviewProgress) => aBallot(pack, review, 'decline');

const adjourned = async ({ id: councilId, version }: CouncilView) =>
  service.as('thu').adjournMeeting({ councilId, version, reason });

const another = async ({ id: councilId, version }: CouncilView) => {
  const at = startOfDay(addDays(dayOf(instantOf(new Date(service.clock.now()))), 7));
  const informed = await service
    .as('thu')
    .informCouncil({ councilId, version, at, mode: 'online' });
  return openMeeting(world, informed);
};

describe('a meeting that cannot go on', () => {
  it('is adjourned with a reason: the open vote is void, and another meeting votes anew', async () => {
    const { council, review } = await aVoteThatLostItsQuorum();
    const { id: reviewId } = review;
    const voting = only(council.reviews);
    expect(voting).toMatchObject({ status: 'voting', quorum: { ok: false, present: 3 } });
    expect(council.actions).toContain('adjourn');
    const thu = service.as('thu');
    expect(await refusal(thu.closeVoting({ reviewId, version: voting.version }))).toBe('no-quorum');

    const over = await adjourned(council);
    expect(over).toMatchObject({ status: 'adjourned', actions: ['inform'] });
    expect(over.meeting).toBeUndefined();
    expect(only(over.earlier)).toMatchObject({
      adjourned: { reason },
      present: council.meeting?.present,
    });
    expect(only(over.reviews)).toMatchObject({ status: 'assigned', round: 2, voted: [] });

    const sitting = await another(over);
    const counted = await count(world, only(sitting.reviews));
    expect(counted).toMatchObject({
      status: 'counted',
      count: { outcome: 'fund', ballots: { cast: 7, valid: 7 } },
    });
    expect(
      await thu.concludeMeeting({ councilId: council.id, version: sitting.version }),
    ).toMatchObject({ status: 'concluded' });
  });

  it('keeps the ballots of a void vote apart and secret', async () => {
    const { council, review } = await aVoteThatLostItsQuorum();
    const before = (await everyItem()).filter(({ pk }) => pk === review.id);
    const over = await adjourned(council);
    const sitting = await another(over);
    const counted = await count(world, only(sitting.reviews));
    const after = (await everyItem()).filter(({ pk }) => pk === review.id);
    const kept = before.filter(({ sk }) => /^(ballot|voted)#/.test(String(sk)));
    expect(kept).toHaveLength(4);
    expect(after).toEqual(expect.arrayContaining(kept));
    const { items } = await service.as('kien').listCouncilHistory({ councilId: council.id });
    expect(items.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['votingVoided', 'adjourned']),
    );
    expect(JSON.stringify([over, sitting, counted, items])).not.toMatch('Chưa đáp ứng');
  });

  it('hears from members once more who find an interest between the meetings', async () => {
    const { council, review } = await aVoteThatLostItsQuorum();
    await adjourned(council);
    const { id: reviewId } = review;
    const hoa = service.as('hoa');
    expect(await hoa.getSeat({ reviewId })).toMatchObject({
      councilStatus: 'adjourned',
      interest: 'none',
      voted: false,
    });
    expect(await hoa.declareInterest({ reviewId, conflict: true })).toMatchObject({
      interest: 'conflict',
    });
  });

  it('takes no ballot meant for the void vote, nor for no vote', async () => {
    const { council, review } = await aVoteThatLostItsQuorum();
    await adjourned(council);
    expect(await refusal(vote(world, 'binh', review.id, against(review)))).toBe('voting-closed');
  });

  it('leaves no vote open that was opened in the moment it was adjourned', async () => {
    const { council } = await aSittingCouncil(world);
    const { id: reviewId, version } = only(council.reviews);
    const opened = service.as('thu').openVoting({ reviewId, version });
    await Promise.allSettled([opened, adjourned(council)]);
    const now = await here(council.id);
    expect([
      ['inSession', 'voting'],
      ['adjourned', 'assigned'],
    ]).toContainEqual([now.status, only(now.reviews).status]);
  });

  it('is not adjourned over a vote that can be counted, nor when all is counted', async () => {
    const { council } = await aSittingCouncil(world);
    const review = only(council.reviews);
    const { id: reviewId } = review;
    const thu = service.as('thu');
    await thu.openVoting({ reviewId, version: review.version });
    for (const name of ['hoa', 'mai', 'binh'] as const)
      await vote(world, name, reviewId, against(review));
    const open = await here(council.id);
    expect(open.actions).not.toContain('adjourn');
    expect(await refused(adjourned(open))).toMatchObject({ code: 'count-first', status: 409 });
    await thu.closeVoting({ reviewId, version: only(open.reviews).version });
    expect(await refusal(adjourned(await here(council.id)))).toBe('out-of-turn');
  });

  it('is dissolved instead where its members could never decide; what was counted stays', async () => {
    const two: World = {
      ...world,
      hosts: [
        ['lan', people.mamXanh],
        ['minh', people.rival],
      ],
    };
    const { council } = await aSittingCouncil(two);
    const [counted, hopeless] = council.reviews;
    if (!counted || !hopeless) throw new Error('There are two.');
    await count(two, counted);
    for (const name of namesOf(seven).slice(0, 4))
      await service.as(name).declareInterest({ reviewId: hopeless.id, conflict: true });
    const over = await adjourned(await here(council.id));
    const { id: councilId, version } = over;
    const gone = await service.as('dung').dissolveCouncil({ councilId, version, reason });
    const statusOf = (id: string) => gone.reviews.find((review) => review.id === id)?.status;
    expect([statusOf(counted.id), statusOf(hopeless.id)]).toEqual(['counted', 'released']);
    const { applicationId } = hopeless;
    expect(await service.as('dung').getApplication({ applicationId })).toMatchObject({
      status: 'valid',
    });
  });
});
