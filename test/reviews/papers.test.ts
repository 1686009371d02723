import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refused, refusal } from '../refused.ts';
import { cast, type Cast } from '../given/people.ts';
import { aSittingCouncil, count, only, type World } from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;
let world: World;

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'reviews'] });
  people = await cast(service);
  world = { service, cast: people, pack: 'tt20-selection-applied' };
});
afterAll(() => service.stop());

const notes = {
  scores: { overview: 10, content: 20 },
  remarks: { overview: 'Tổng quan khá đầy đủ.' },
  text: 'Nhận xét riêng của ủy viên phản biện.',
  final: false,
};

describe('the comments of a member', () => {
  it('are saved as they grow, and are final when the member says so', async () => {
    const { council } = await aSittingCouncil(world);
    const { id: reviewId } = only(council.reviews);
    const binh = service.as('binh');
    const first = await binh.saveComment({ reviewId, version: 0, ...notes });
    expect(first).toMatchObject({ version: 1, final: false });
    expect(await refused(binh.saveComment({ reviewId, version: 0, ...notes }))).toMatchObject({
      code: 'changed-meanwhile',
      detail: { version: 1 },
    });
    const last = await binh.saveComment({ reviewId, version: 1, ...notes, final: true });
    expect((await binh.getReview({ reviewId })).comment).toEqual(last);
    expect(await refusal(binh.saveComment({ reviewId, version: 2, ...notes }))).toBe(
      'comment-final',
    );
    expect(await binh.getSeat({ reviewId })).toMatchObject({ comment: 'final', voted: false });
  });

  it('are about what the pack asks, and no longer than a page can be', async () => {
    const { council } = await aSittingCouncil(world);
    const { id: reviewId } = only(council.reviews);
    const beauty = { ...notes, scores: { beauty: 5 } };
    expect(
      await refused(service.as('yen').saveComment({ reviewId, version: 0, ...beauty })),
    ).toMatchObject({ fields: [{ field: 'scores.beauty', code: 'unknown_field' }] });
  });

  it('T-06: are read by nobody else, before or after the count', async () => {
    const { council, applications } = await aSittingCouncil(world);
    const review = only(council.reviews);
    const { id: reviewId } = review;
    const { id: applicationId } = only(applications);
    await service.as('binh').saveComment({ reviewId, version: 0, ...notes });
    const councilId = council.id;
    const everywhere = async () =>
      JSON.stringify(
        await Promise.all([
          ...(['hoa', 'yen'] as const).flatMap((name) => [
            service.as(name).getReview({ reviewId }),
            service.as(name).listSeats({}),
          ]),
          ...(['dung', 'thu', 'son', 'kien'] as const).flatMap((name) => [
            service.as(name).getCouncil({ councilId }),
            service.as(name).getCount({ reviewId }),
            service.as(name).listCouncilHistory({ councilId }),
          ]),
          service.as('lan').getApplication({ applicationId }),
          service.as('lan').listApplicationHistory({ applicationId }),
        ]),
      );
    expect(await everywhere()).not.toMatch(/Nhận xét riêng|Tổng quan khá/);
    const progress = () => service.as('dung').getCount({ reviewId });
    expect((await progress()).commented).toEqual([]);
    await service.as('binh').saveComment({ reviewId, version: 1, ...notes, final: true });
    expect((await progress()).commented).toEqual([people.people('binh')]);
    expect((await service.as('yen').getReview({ reviewId })).count).toBeUndefined();
    await count(world, review);
    expect(await everywhere()).not.toMatch(/Nhận xét riêng|Tổng quan khá/);
    expect((await service.as('yen').getReview({ reviewId })).count).toMatchObject({
      outcome: 'fund',
    });
  });

  it('T-26: cannot change once the vote is counted', async () => {
    const { council } = await aSittingCouncil(world);
    const review = only(council.reviews);
    await count(world, review);
    const late = service.as('mai').saveComment({ reviewId: review.id, version: 0, ...notes });
    expect(await refusal(late)).toBe('out-of-turn');
  });
});
