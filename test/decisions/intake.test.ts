import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { once } from '../given/applications.ts';
import { cast, type Cast } from '../given/people.ts';
import { aCountedReview, anApprovedDecision, aProposal } from '../given/reviews.ts';
import { refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;

beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'reviews', 'decisions'],
  });
  people = await cast(service);
});
afterAll(() => service.stop());

/** Five judges are enough for an idea. */
const five = { hoa: 'chair', khanh: 'vice', binh: 'member', yen: 'member', mai: 'member' } as const;
const intake = () => ({ service, cast: people, pack: 'idea-intake', seating: five });

describe('an idea for the Innovation Centre', () => {
  it('goes from the call to a decision that supports it in kind, without money', async () => {
    const { call, decision, review, application } = await anApprovedDecision(intake());
    expect(call).toMatchObject({ packId: 'idea-intake@1', formId: 'idea-intake@1' });
    expect(application).toMatchObject({ requested: 0 });
    expect(review.count).toMatchObject({ scheme: 'weighted', outcome: 'fund' });
    expect(decision).toMatchObject({ status: 'approved', outcome: 'fund', amount: 0 });
    const { id: applicationId } = application;
    expect(await service.as('lan').getApplication({ applicationId })).toMatchObject({
      status: 'approved',
    });
  });

  it('gets no money it did not ask for', async () => {
    const { review, application } = await aCountedReview(intake());
    const proposal = { ...aProposal(review, application), amount: 1_000_000 };
    expect(await refused(service.as('dung').proposeDecision(proposal, once()))).toMatchObject({
      code: 'asks-too-much',
      fields: [{ field: 'amount', code: 'too-large' }],
    });
  });

  it('is declined below 50 points, for all to read why', async () => {
    const { decision } = await anApprovedDecision(intake(), { outcome: 'decline' });
    expect(decision).toMatchObject({ status: 'approved', outcome: 'decline', amount: 0 });
  });
});
