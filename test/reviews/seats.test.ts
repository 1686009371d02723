import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast, type Cast, type Known } from '../given/people.ts';
import {
  aSittingCouncil,
  anInformedCouncil,
  count,
  only,
  openMeeting,
  seven,
  declareNone,
  without,
  type World,
} from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let people: Cast;

/** Phúc works at Mầm Xanh and sits on the council. */
const withPhuc = { ...without(seven, 'quyen'), phuc: 'member' } as const;

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'reviews'] });
  people = await cast(service);
});
afterAll(() => service.stop());

const seatsOf = async (name: Known) => service.as(name).listSeats({});

describe('what awaits a council member', () => {
  it('comes first by when, and what is finished comes last, the latest of it first', async () => {
    const world: World = { service, cast: people };
    const counted = [];
    for (let n = 0; n < 2; n += 1) {
      const { council } = await aSittingCouncil(world);
      const { id } = await count(world, only(council.reviews));
      counted.push(id);
    }
    const sooner = await anInformedCouncil(world);
    const later = await anInformedCouncil(world);
    const refused = await anInformedCouncil(world);
    const { id: reviewId } = only(refused.council.reviews);
    await service.as('mai').declareInterest({ reviewId, conflict: true });
    const { items } = await seatsOf('mai');
    expect(items.map(({ id }) => id)).toEqual([
      only(sooner.council.reviews).id,
      only(later.council.reviews).id,
      reviewId,
      ...counted.toReversed(),
    ]);
  });

  it('is told to be closed to who works for the applicant, and nothing more of it', async () => {
    const world: World = { service, cast: people, seating: withPhuc };
    const { council, applications } = await anInformedCouncil(world);
    const { items, barred } = await seatsOf('phuc');
    expect({ items, barred }).toEqual({ items: [], barred: 1 });
    expect((await seatsOf('hoa')).barred).toBe(0);
    expect(JSON.stringify(await seatsOf('phuc'))).not.toMatch(only(applications).id);

    await declareNone(world);
    const sitting = await openMeeting(world, council);
    await count(world, only(sitting.reviews));
    expect(await seatsOf('phuc')).toEqual({ items: [], barred: 0 });
  });

  it('is gone with a council that is dissolved', async () => {
    const world: World = { service, cast: people, seating: withPhuc };
    const { council } = await anInformedCouncil(world);
    const { id: councilId, version } = council;
    const reason = 'Thành lập lại Hội đồng với thành phần khác.';
    await service.as('dung').dissolveCouncil({ councilId, version, reason });
    expect(await seatsOf('phuc')).toEqual({ items: [], barred: 0 });
  });
});
