import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { once } from '../given/applications.ts';
import { cast, type Cast } from '../given/people.ts';
import { anInformedCouncil, declareNone, type World } from '../given/reviews.ts';
import { refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { everyItem } from './storage.ts';

let service: Service;
let people: Cast;
let world: World;
const reason = 'Thành lập lại Hội đồng với thành phần khác.';

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls', 'applications', 'reviews'] });
  people = await cast(service);
  world = {
    service,
    cast: people,
    hosts: [
      ['lan', people.mamXanh],
      ['minh', people.rival],
    ],
  };
});
afterAll(() => service.stop());

/** The line to the engine breaks at the `n`-th transaction from now. */
const breakingAt = async (n: number) => {
  const { watchCalls } = await import('#functions/storage/watch.ts');
  let transactions = 0;
  return watchCalls(({ command }) => {
    if (!command.startsWith('TransactWrite')) return;
    transactions += 1;
    if (transactions === n) throw new Error('The line broke.');
  });
};

const cleared = async (applicationIds: readonly string[]) =>
  (await everyItem()).filter(
    ({ pk, sk }) => applicationIds.includes(String(pk)) && String(sk).startsWith('cleared#'),
  );

describe('dissolving a council', () => {
  it.each([1, 2, 3])(
    'that breaks off at its step %i leaves nothing open by half, and is finished when asked again',
    async (step) => {
      const { council, applications } = await anInformedCouncil(world);
      await declareNone(world);
      const ids = applications.map(({ id }) => id);
      expect(await cleared(ids)).toHaveLength(14);
      const { id: councilId, version } = council;
      const dung = service.as('dung');
      const asked = { councilId, version, reason };

      const mended = await breakingAt(step);
      expect(await refusal(dung.dissolveCouncil(asked))).toBe('fault');
      mended();
      const half = await dung.getCouncil({ councilId });
      expect(half.status).toBe('informed');
      const released = half.reviews.filter(({ status }) => status === 'released');
      expect(released).toHaveLength(step - 1);
      expect(await cleared(released.map(({ applicationId }) => applicationId))).toEqual([]);

      expect(await dung.dissolveCouncil(asked)).toMatchObject({ status: 'dissolved' });
      expect(await cleared(ids)).toEqual([]);
      for (const applicationId of ids)
        expect((await dung.getApplication({ applicationId })).status).toBe('valid');
    },
  );

  it('does not take along a review of another council on the same application', async () => {
    const { council, applications, call } = await anInformedCouncil(world);
    const { id: councilId, version, members } = council;
    const dung = service.as('dung');
    await dung.dissolveCouncil({ councilId, version, reason });
    const next = await dung.formCouncil({
      callId: call.id,
      decisionNumber: `02/${once().once.slice(0, 8)}`,
      decisionDay: '2026-10-02',
      members: members.map(({ personId, role }) => ({ personId, role })),
      secretaryId: people.people('thu'),
      applicationIds: applications.map(({ id }) => id),
    });
    expect(await refusal(dung.dissolveCouncil({ councilId, version, reason }))).toBe(
      'changed-meanwhile',
    );
    const kept = await dung.getCouncil({ councilId: next.id });
    expect(kept.reviews.map(({ status }) => status)).toEqual(['assigned', 'assigned']);
  });
});
