import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../given/people.ts';
import { aStartup } from '../given/startups.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { once } from '../given/applications.ts';

let service: Service;
let mamXanh: string;
let rival: string;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups', 'incubation'] });
  const { mamXanh: organisationId } = await cast(service);
  service.clock.set('2026-11-22T01:00:00.000Z');
  mamXanh = (await service.as('lan').registerStartup({ ...aStartup(), organisationId }, once())).id;
  rival = (await service.as('minh').registerStartup(aStartup({ name: 'Nắng Mới' }), once())).id;
});
afterAll(() => service.stop());

const anEvent = () => ({
  group: 'network' as const,
  title: 'Ngày hội kết nối nhà đầu tư',
  on: '2026-11-10',
  minutes: 240,
  cost: 35_000_000,
  beneficiaries: [mamXanh],
  result: 'Mười hai cuộc gặp, hai thư ngỏ ý đầu tư.',
});

describe('a support event', () => {
  it('is read on the record of each startup that took part, as the one record says', async () => {
    const linh = service.as('linh');
    const { id: eventId, version } = await linh.recordEvent(anEvent(), { once: randomUUID() });
    const ofStartup = async (name: 'lan' | 'minh', startupId: string) =>
      (await service.as(name).listStartupEvents({ startupId })).items;
    expect(await ofStartup('lan', mamXanh)).toMatchObject([{ id: eventId, cost: 35_000_000 }]);
    expect(await ofStartup('minh', rival)).toEqual([]);

    const moved = { ...anEvent(), on: '2026-11-12', beneficiaries: [rival], title: 'Ngày hội' };
    await linh.correctEvent({ eventId, version, ...moved });
    expect(await ofStartup('lan', mamXanh)).toEqual([]);
    expect(await ofStartup('minh', rival)).toMatchObject([{ title: 'Ngày hội', on: '2026-11-12' }]);
    const again = linh.correctEvent({ eventId, version, ...moved });
    expect(await refusal(again)).toBe('changed-meanwhile');
    expect((await service.as('kien').listEvents({ year: '2026' })).items).toHaveLength(1);
    expect((await linh.listEvents({ year: '2025' })).items).toEqual([]);
  });

  it('is of a day that was, and of startups that are', async () => {
    const record = (more: object) =>
      refused(service.as('linh').recordEvent({ ...anEvent(), ...more }, { once: randomUUID() }));
    expect((await record({ on: '2026-12-01' })).fields).toMatchObject([{ field: 'on' }]);
    const nobody = [`sta_${'0'.repeat(32)}`];
    expect((await record({ beneficiaries: nobody })).fields).toMatchObject([
      { field: 'beneficiaries' },
    ]);
  });

  it('names to a startup nobody else who took part', async () => {
    const both = { ...anEvent(), beneficiaries: [mamXanh, rival] };
    await service.as('linh').recordEvent(both, { once: randomUUID() });
    const answer = await service.raw('lan', `/startups/${mamXanh}/support-events`);
    expect(await answer.text()).not.toContain(rival);
    const others = service.as('lan').listStartupEvents({ startupId: rival });
    expect(await refusal(others)).toBe('not-found');
  });
});
