import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StartupView } from '#shared/startups/views.ts';
import { cast, type Cast } from '../given/people.ts';
import { aStartup } from '../given/startups.ts';
import { refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { once } from '../given/applications.ts';

let service: Service;
let given: Cast;
let be: StartupView;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups'] });
  given = await cast(service);
  service.clock.set('2026-11-22T03:00:00.000Z');
  be = await service.as('ngoc').registerStartup(aStartup({ kind: 'group', name: 'Bè' }), once());
});
afterAll(() => service.stop());

const asked = (startupId: string) => service.as('ngoc').inviteKeeper({ startupId });

describe('a code for one more founder', () => {
  it('opens the startup once, to whoever holds it', async () => {
    const { secret } = await asked(be.id);
    const held = { startupId: be.id, secret };
    const minh = service.as('minh');
    expect(await minh.getKeeperInvitation(held)).toMatchObject({
      name: 'Bè',
      invitedBy: 'Đặng Bảo Ngọc',
    });
    expect(await refusal(minh.getStartup({ startupId: be.id }))).toBe('not-found');
    expect(await minh.joinStartup(held)).toHaveProperty('rounds');
    expect(await refusal(service.as('hanh').joinStartup(held))).toBe('not-found');
    const { items } = await minh.listMyStartups({});
    expect(items).toMatchObject([{ name: 'Bè' }]);
    const keepers = await minh.listKeepers({ startupId: be.id });
    expect(keepers.items.map(({ name }) => name)).toEqual(['Đặng Bảo Ngọc', 'Nguyễn Văn Minh']);
  });

  it('ends with a newer one, and with its time', async () => {
    const { secret: first } = await asked(be.id);
    const { secret } = await asked(be.id);
    const join = (code: string) =>
      service.as('hanh').joinStartup({ startupId: be.id, secret: code });
    expect(await refusal(join(first))).toBe('not-found');
    service.clock.set('2026-12-07T03:00:00.000Z');
    expect(await refusal(join(secret))).toBe('invitation-ended');
    service.clock.set('2026-11-22T04:00:00.000Z');
  });

  it('is nobody’s who is in already', async () => {
    const { secret } = await asked(be.id);
    const again = service.as('minh').joinStartup({ startupId: be.id, secret });
    expect(await refusal(again)).toBe('already-keeper');
  });
});

it('keeps its record with somebody: all may leave but the last', async () => {
  const { version } = await service.as('minh').getStartup({ startupId: be.id });
  await service.as('minh').leaveStartup({ startupId: be.id, version });
  expect((await service.as('minh').listMyStartups({})).items).toEqual([]);
  const last = await service.as('ngoc').getStartup({ startupId: be.id });
  expect(last.actions).not.toContain('leave');
  const leave = service.as('ngoc').leaveStartup({ startupId: be.id, version: last.version });
  expect(await refusal(leave)).toBe('last-keeper');
});

it('is entered by the centre for founders, who take it over with a code', async () => {
  const forFounders = { ...aStartup({ kind: 'person', name: 'Gốm Lửa' }), forFounders: true };
  expect(await refusal(service.as('minh').registerStartup(forFounders, once()))).toBe(
    'not-allowed',
  );
  const linh = service.as('linh');
  const entered = await linh.registerStartup(forFounders, once());
  expect(entered).toMatchObject({ keepers: [], since: '2026-11-22' });
  expect(entered.actions).not.toContain('share');
  const { secret } = await linh.inviteKeeper({ startupId: entered.id });
  const taken = await service.as('hanh').joinStartup({ startupId: entered.id, secret });
  expect(taken.actions).toContain('share');
});

it('is bound to the company it became, which is no other startup', async () => {
  const tuan = service.as('tuan');
  const group = await tuan.registerStartup(aStartup({ kind: 'group', name: 'Nhóm Tưới' }), once());
  const link = (organisationId: string | undefined, version: number) =>
    tuan.linkStartup({ startupId: group.id, version, organisationId });
  expect(await refusal(link(given.rival, 1))).toBe('not-found');
  expect(await link(given.mamXanh, 1)).toMatchObject({ kind: 'company', version: 2 });
  expect((await service.as('lan').listMyStartups({})).items).toMatchObject([{ id: group.id }]);
  const second = await tuan.registerStartup(aStartup({ kind: 'group', name: 'Nhóm Hai' }), once());
  const taken = tuan.linkStartup({
    startupId: second.id,
    version: 1,
    organisationId: given.mamXanh,
  });
  expect(await refusal(taken)).toBe('startup-registered');
  expect(await link(undefined, 2)).not.toHaveProperty('organisationId');
  expect((await service.as('lan').listMyStartups({})).items).toEqual([]);
});
