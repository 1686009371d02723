import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#shared/identity/roles.ts';
import { cast, profileOf, type Cast } from '../given/people.ts';
import type { Name } from '../people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
beforeAll(async () => {
  service = await startService({ only: ['organisations'] });
  given = await cast(service);
});
afterAll(() => service.stop());

const reason = 'Theo quyết định số 12/QĐ-SKHCN';
const person = (name: Parameters<Cast['people']>[0]) =>
  service.as('kien').getPerson({ personId: given.people(name) });
const decide = async (
  verb: 'grantRole' | 'revokeRole',
  by: Name,
  name: Parameters<Cast['people']>[0],
  role: Role,
) => {
  const { id: personId, version } = await person(name);
  return service.as(by)[verb]({ personId, role, reason, version });
};

describe('a person', () => {
  it('is known by their token before they say who they are', async () => {
    const me = await service.as('la').getMe({});
    expect(Object.keys(me)).toEqual(['id']);
  });

  it('introduces themselves once', async () => {
    expect(await refusal(service.as('lan').registerMe(profileOf('lan')))).toBe('out-of-turn');
  });

  it('changes what they say of themselves, never what they are granted', async () => {
    const { version } = await person('mai');
    const change = { ...profileOf('mai'), phone: '0987 654 321', version };
    const changed = await service.as('mai').changeMe(change);
    expect(changed).toMatchObject({ phone: '0987 654 321', roles: ['expert'] });
    expect(await refusal(service.as('mai').changeMe(change))).toBe('changed-meanwhile');
  });

  it('is found by any word of their name, with marks or without', async () => {
    const find = async (name?: string) =>
      (await service.as('an').listPeople({ name })).items.map((one) => one.name);
    expect(await find('lan')).toEqual(['Trần Thị Lan']);
    expect(await find('đặng')).toEqual(['Đặng Bảo Ngọc', 'Đặng Minh Thu']);
    expect(await find('THI  h')).toEqual(['Phạm Thị Hạnh', 'Nguyễn Thị Hoa']);
    expect(await find('không có ai')).toEqual([]);
    expect((await find()).slice(0, 3)).toEqual(['Vũ Bình An', 'Trương Thái Bình', 'Lê Thị Dung']);
  });

  it('is found by a new name and no longer by the old', async () => {
    const { version } = await person('tam');
    await service.as('tam').changeMe({ ...profileOf('tam'), name: 'Mai Thành Tâm', version });
    const find = async (name: string) => (await service.as('an').listPeople({ name })).items;
    expect(await find('van tam')).toEqual([]);
    expect(await find('thanh tam')).toMatchObject([{ name: 'Mai Thành Tâm' }]);
    const experts = await service.as('dung').listExperts({});
    expect(experts.items.map(({ name }) => name)).toContain('Mai Thành Tâm');
  });

  it('is a matter for administrators and auditors', async () => {
    const personId = given.people('lan');
    for (const name of ['lan', 'dung', 'son', 'thu', 'hoa'] as const) {
      expect(await refusal(service.as(name).listPeople({}))).toBe('not-allowed');
      expect(await refusal(service.as(name).getPerson({ personId }))).toBe('not-allowed');
      expect(await refusal(service.as(name).listPersonHistory({ personId }))).toBe('not-allowed');
    }
  });
});

describe('an expert', () => {
  it('is listed by given name, for who forms councils, without an address', async () => {
    const { items } = await service.as('thu').listExperts({});
    expect(items.slice(0, 3).map(({ name }) => name)).toEqual([
      'Trương Thái Bình',
      'Nguyễn Thị Hoa',
      'Lý Quốc Khánh',
    ]);
    expect(JSON.stringify(items)).not.toContain('@');
    expect(await refusal(service.as('hoa').listExperts({}))).toBe('not-allowed');
  });
});

describe('a role', () => {
  it('counts at once, and stops at once', async () => {
    expect(await refusal(service.as('nam').listExperts({}))).toBe('not-allowed');
    await decide('grantRole', 'an', 'nam', 'secretary');
    await service.as('nam').listExperts({});
    await decide('revokeRole', 'vy', 'nam', 'secretary');
    expect(await refusal(service.as('nam').listExperts({}))).toBe('not-allowed');
  });

  it('leaves who gave it, when and why', async () => {
    await decide('grantRole', 'vy', 'linh', 'mentor');
    const { items } = await service
      .as('kien')
      .listPersonHistory({ personId: given.people('linh') });
    expect(items[0]).toMatchObject({
      type: 'roleGranted',
      byName: 'Tạ Tường Vy',
      note: reason,
      facts: { role: 'mentor' },
    });
  });

  it('is given by administrators, with a reason, and never to oneself', async () => {
    for (const name of ['lan', 'dung', 'son', 'kien'] as const)
      expect(await refusal(decide('grantRole', name, 'lan', 'officer'))).toBe('not-allowed');
    expect(await refusal(decide('grantRole', 'an', 'an', 'officer'))).toBe('own-roles');
    expect(await refusal(decide('revokeRole', 'an', 'an', 'admin'))).toBe('own-roles');
    const { id: personId, version } = await person('lan');
    const silent = service.as('an').grantRole({ personId, role: 'mentor', reason: 'ok', version });
    expect((await refused(silent)).fields).toMatchObject([{ field: 'reason', code: 'too-short' }]);
  });

  it('is not given twice, nor taken from who does not have it', async () => {
    expect(await refusal(decide('grantRole', 'an', 'dung', 'officer'))).toBe('out-of-turn');
    expect(await refusal(decide('revokeRole', 'an', 'dung', 'expert'))).toBe('out-of-turn');
  });

  it('to judge goes with none to prepare, run, decide or oversee, whichever came first', async () => {
    for (const role of ['officer', 'approver', 'secretary', 'auditor', 'admin'] as const) {
      const office = await refused(decide('grantRole', 'an', 'tam', role));
      expect(office).toMatchObject({
        status: 409,
        code: 'roles-apart',
        detail: { role: 'expert' },
      });
    }
    for (const name of ['dung', 'son', 'thu', 'kien', 'vy'] as const)
      expect(await refusal(decide('grantRole', 'an', name, 'expert'))).toBe('roles-apart');
    expect((await decide('grantRole', 'an', 'tam', 'mentor')).roles).toEqual(['expert', 'mentor']);
    await decide('revokeRole', 'an', 'tam', 'expert');
    expect((await decide('grantRole', 'an', 'tam', 'secretary')).roles).toContain('secretary');
  });

  it('of administrator is kept by somebody, though the last two dismiss each other at once', async () => {
    const outcomes = await Promise.allSettled([
      decide('revokeRole', 'an', 'vy', 'admin'),
      decide('revokeRole', 'vy', 'an', 'admin'),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const roles = (await Promise.all([person('an'), person('vy')])).flatMap((one) => one.roles);
    expect(roles).toEqual(['admin']);
  });
});
