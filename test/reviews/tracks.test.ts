import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ItemsBallot, WeightedBallot } from '#shared/judging/ballot.ts';
import { Count } from '#shared/judging/count.ts';
import { cast, type Cast } from '../given/people.ts';
import {
  aBallot,
  aCountedReview,
  aSittingCouncil,
  count as judge,
  namesOf,
  only,
  seven,
  vote,
  type World,
} from '../given/reviews.ts';
import { refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;
const world = (pack: string): World => ({ service, cast: people, pack });

beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'reviews'],
  });
  people = await cast(service);
});
afterAll(() => service.stop());

describe('a council', () => {
  it('under Decree 268/2025 votes on every criterion and every content item', async () => {
    const { review } = await aCountedReview(world('nd268-startup-support'));
    const count = Count.parse(review.count);
    expect(count).toMatchObject({
      scheme: 'items',
      outcome: 'fund',
      ballots: { issued: 7, cast: 7, valid: 7, invalid: 0 },
    });
    expect(count.scheme === 'items' && count.criteria).toHaveLength(12);
    expect(review.items.map(({ title }) => title)).toEqual([
      'Ươm tạo 20 nhóm khởi nghiệp',
      'Kết nối đầu tư và thị trường',
    ]);
    expect(count.scheme === 'items' && count.items.map(({ pass }) => pass)).toEqual([7, 7]);
  });

  it('may set a specific criterion aside, with a reason in the minutes, and no general one', async () => {
    const { council } = await aSittingCouncil(world('nd268-startup-support'));
    const review = only(council.reviews);
    const { id: reviewId } = review;
    const thu = service.as('thu');
    const { version } = await thu.openVoting({ reviewId, version: review.version });
    const ballot = ItemsBallot.parse(aBallot('nd268-startup-support', review));
    const unfit = { mark: 'fail' as const, reason: 'Nhiệm vụ không có hoạt động truyền thông.' };
    const criteria = { ...ballot.criteria, promotes: unfit };
    for (const name of namesOf(seven))
      await vote(world('nd268-startup-support'), name, reviewId, { ...ballot, criteria });
    const reason = 'Loại hình nhiệm vụ này không cần nội dung truyền thông.';
    const aside = (criterion: string) => ({ reviewId, version, setAside: [{ criterion, reason }] });
    expect(await refused(thu.closeVoting(aside('feasible')))).toMatchObject({
      code: 'ballot-not-understood',
      fields: [{ field: 'setAside.0.criterion', code: 'wrong-choice' }],
    });
    expect(await thu.closeVoting(aside('promotes'))).toMatchObject({
      count: { outcome: 'fund', setAside: ['promotes'] },
    });
    const history = await service.as('kien').listCouncilHistory({ councilId: council.id });
    expect(history.items.find(({ type }) => type === 'counted')?.facts).toMatchObject({
      setAside: [{ criterion: 'promotes', reason }],
    });
  });

  it('under Circular 20/2023 gives points', async () => {
    const { review } = await aCountedReview({
      ...world('tt20-selection-applied'),
      hosts: [['hanh', people.institute]],
    });
    expect(Count.parse(review.count)).toMatchObject({
      scheme: 'points',
      outcome: 'fund',
      mean: { exact: '100/1' },
    });
    expect(review.items).toEqual([]);
  });

  it('under Circular 44/2026 votes, and its points only inform', async () => {
    const { review } = await aCountedReview(
      { ...world('tt44-task'), hosts: [['minh', people.rival]] },
      { outcome: 'decline' },
    );
    expect(Count.parse(review.count)).toMatchObject({
      scheme: 'vote',
      outcome: 'decline',
      votes: { fund: 0, decline: 7, needed: 5 },
    });
  });

  it('of the Innovation Centre marks ideas from 1 to 5, and ranks those supported', async () => {
    const intake = world('idea-intake');
    const { council } = await aSittingCouncil({
      ...intake,
      hosts: [
        ['lan', people.mamXanh],
        ['minh', people.rival],
      ],
    });
    const [first, second] = council.reviews;
    if (!first || !second) throw new Error('two ideas were to be judged');
    const { id: reviewId } = first;
    const { version } = await service.as('thu').openVoting({ reviewId, version: first.version });
    const ballot = WeightedBallot.parse(aBallot('idea-intake', first));
    const strange = { ...ballot, criteria: { ...ballot.criteria, market: { points: 6 } } };
    expect(await refused(vote(intake, 'hoa', reviewId, strange))).toMatchObject({
      code: 'ballot-not-understood',
      fields: [{ field: 'ballot.criteria.market.points', code: 'wrong-choice' }],
    });
    for (const name of namesOf(seven)) await vote(intake, name, reviewId, ballot);
    expect(await service.as('thu').closeVoting({ reviewId, version })).toMatchObject({
      count: { scheme: 'weighted', outcome: 'fund', mean: { exact: '80/1' } },
    });
    await judge(intake, second, { outcome: 'decline' });
    const { ranking, reviews } = await service.as('thu').getCouncil({ councilId: council.id });
    expect(ranking).toEqual([{ applicationId: first.applicationId, place: 1, recommended: true }]);
    expect(Count.parse(only(reviews.slice(1)).count)).toMatchObject({
      outcome: 'decline',
      reasons: [{ code: 'mean-too-low', needed: 50 }],
    });
  });
});
