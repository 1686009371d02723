import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { once } from '../given/applications.ts';
import { cast } from '../given/people.ts';
import {
  aBallot,
  aProposal,
  aSittingCouncil,
  approve,
  namesOf,
  only,
  seven,
  vote,
  type World,
} from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let world: World;
const pack = 'nd268-startup-support';
const setAside = [
  { criterion: 'promotes', reason: 'Loại hình nhiệm vụ này không cần nội dung truyền thông.' },
];

beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'reviews', 'decisions'],
  });
  world = { service, cast: await cast(service) };
});
afterAll(() => service.stop());

describe('why a criterion was set aside', () => {
  it('stands with the count for all who judge and decide, and with the decision for the applicant', async () => {
    const { council, applications } = await aSittingCouncil(world);
    const review = only(council.reviews);
    const { id: reviewId } = review;
    const thu = service.as('thu');
    const { version } = await thu.openVoting({ reviewId, version: review.version });
    for (const name of namesOf(seven)) await vote(world, name, reviewId, aBallot(pack, review));
    const counted = await thu.closeVoting({ reviewId, version, setAside });
    expect(counted.setAside).toEqual(setAside);
    expect((await service.as('mai').getReview({ reviewId })).setAside).toEqual(setAside);

    const dung = service.as('dung');
    const { id: applicationId } = only(applications);
    const application = await dung.getApplication({ applicationId });
    const decision = await dung.proposeDecision(aProposal(counted, application), once());
    expect(decision.setAside).toEqual(setAside);
    await approve(world, decision);
    const told = await service.as('lan').getApplicationDecision({ applicationId });
    expect(told.setAside).toEqual(setAside);
  });
});
