import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOrganisation, cast, join, letterOf, profileOf, type Cast } from '../given/people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
beforeAll(async () => {
  service = await startService({ only: ['organisations'] });
  given = await cast(service);
});
afterAll(() => service.stop());

const mamXanh = () => service.as('lan').getOrganisation({ organisationId: given.mamXanh });

describe('an organisation', () => {
  it('belongs to who registered it, and its colleagues', async () => {
    const { members } = await mamXanh();
    expect(members.map(({ name, as }) => `${name}: ${as}`)).toEqual([
      'Trần Thị Lan: owner',
      'Đỗ Anh Tuấn: member',
    ]);
    const { person } = await service.as('tuan').getMe({});
    expect(person?.memberships).toEqual([{ organisationId: given.mamXanh, as: 'member' }]);
  });

  it('is registered once a tax code, however many try at once', async () => {
    const draft = anOrganisation({ name: 'Hợp tác xã Bình Minh', taxCode: '0100109107' });
    const names = ['nam', 'ngoc', 'linh', 'hanh'] as const;
    const outcomes = await Promise.allSettled(
      names.map((name) => service.as(name).createOrganisation(draft)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusal(service.as('minh').createOrganisation(draft))).toBe('tax-code-taken');
  });

  it('is warned of a tax code that looks mistyped, and registered all the same', async () => {
    const typed = anOrganisation({ taxCode: '0312345678' });
    const { warnings } = await service.as('ngoc').createOrganisation(typed);
    expect(warnings).toEqual(['tax-code-checksum']);
    const odd = service.as('ngoc').createOrganisation(anOrganisation({ taxCode: '12-34' }));
    expect((await refused(odd)).fields).toMatchObject([{ field: 'taxCode', code: 'wrong-format' }]);
  });

  it('has a name that reads as it is written', async () => {
    const turned = anOrganisation({ name: 'Công ty \u202eexe.aogn', taxCode: '0312345670' });
    expect((await refused(service.as('ngoc').createOrganisation(turned))).fields).toEqual([
      {
        field: 'name',
        code: 'misleading',
        message: 'Có ký tự ẩn làm đảo chiều hoặc che chữ. Hãy xóa đi và gõ lại.',
      },
    ]);
  });

  it('lies in a commune that there is', async () => {
    const somewhere = (commune: string, taxCode: string) =>
      service.as('ngoc').createOrganisation(anOrganisation({ commune, taxCode }));
    expect(await refused(somewhere('99999', '0312345671'))).toMatchObject({
      code: 'commune-unknown',
      fields: [{ field: 'commune' }],
    });
    expect((await somewhere('09187', '0312345672')).commune).toBe('09187');
  });

  it('needs an owner who introduced themselves', async () => {
    const nobody = service.as('la').createOrganisation(anOrganisation({ taxCode: '0312345679' }));
    expect(await refusal(nobody)).toBe('not-registered');
  });

  it('gives one person two organisations when they register them at once', async () => {
    const both = ['0399000001', '0399000002'].map((taxCode) =>
      service.as('linh').createOrganisation(anOrganisation({ taxCode })),
    );
    const ids = (await Promise.all(both)).map(({ id }) => id);
    const { person } = await service.as('linh').getMe({});
    expect(person?.memberships.map(({ organisationId }) => organisationId)).toEqual(
      expect.arrayContaining(ids),
    );
  });

  it('is read by its members and by staff, and does not exist for others', async () => {
    const readers = ['lan', 'tuan', 'dung', 'son', 'kien', 'thu', 'an'] as const;
    for (const name of readers)
      await service.as(name).getOrganisation({ organisationId: given.mamXanh });

    const absent = `/organisations/org_${'0'.repeat(32)}`;
    for (const name of ['minh', 'hoa', 'la', 'linh'] as const) {
      const theirs = await service.raw(name, `/organisations/${given.mamXanh}`);
      const nothing = await service.raw(name, absent);
      expect([theirs.status, await theirs.text()]).toEqual([404, await nothing.text()]);
    }
  });

  it('is changed by an owner, at the version they saw; the tax code stays', async () => {
    const { id: organisationId, version } = await mamXanh();
    const { taxCode, ...profile } = anOrganisation({ address: '14 đường Lý Thái Tổ' });
    const change = (name: 'lan' | 'tuan' | 'dung', at = version) =>
      service.as(name).changeOrganisation({ organisationId, version: at, ...profile });

    expect(await refusal(change('tuan'))).toBe('not-allowed');
    expect(await refusal(change('dung'))).toBe('not-allowed');
    const changed = await change('lan');
    expect(changed).toMatchObject({
      address: '14 đường Lý Thái Tổ',
      taxCode,
      version: version + 1,
    });
    expect(await refusal(change('lan'))).toBe('changed-meanwhile');
  });

  it('says 428 to a change without a version and 412 to a stale one', async () => {
    const profile = { ...anOrganisation(), taxCode: undefined };
    const put = (headers: Record<string, string>) =>
      service.raw('lan', `/organisations/${given.mamXanh}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(profile),
      });
    expect((await put({})).status).toBe(428);
    expect((await put({ 'if-match': '*' })).status).toBe(428);
    expect((await put({ 'if-match': '"1"' })).status).toBe(412);
    const { version } = await mamXanh();
    const done = await put({ 'if-match': `"${version}"` });
    expect([done.status, done.headers.get('etag')]).toEqual([200, `"${version + 1}"`]);
  });

  it('keeps an owner, and lets members go', async () => {
    const joined = await join(service, 'lan', 'nam', given.mamXanh);
    const organisationId = given.mamXanh;
    const remove = (name: 'lan' | 'tuan' | 'nam' | 'minh', personId = given.people('nam')) =>
      service.as(name).removeMember({ organisationId, personId, version: joined.version });

    expect(await refusal(remove('minh'))).toBe('not-found');
    expect(await refusal(remove('tuan'))).toBe('not-allowed');
    expect(await refusal(remove('lan', given.people('lan')))).toBe('last-owner');
    expect(await refusal(remove('lan', given.people('hoa')))).toBe('not-found');
    const { members } = await remove('nam');
    expect(members.map(({ personId }) => personId)).not.toContain(given.people('nam'));
    expect((await service.as('nam').getMe({})).person?.memberships).not.toContainEqual({
      organisationId,
      as: 'member',
    });
    const read = service.as('nam').getOrganisation({ organisationId });
    expect(await refusal(read)).toBe('not-found');
  });

  it('shows a member’s new name', async () => {
    const { person } = await service.as('tuan').getMe({});
    const renamed = { ...profileOf('tuan'), name: 'Đỗ Anh Tuân' };
    await service.as('tuan').changeMe({ ...renamed, version: person?.version ?? 0 });
    expect((await mamXanh()).members.map(({ name }) => name)).toContain('Đỗ Anh Tuân');
  });

  it('has a history that staff read with names, and members without', async () => {
    const organisationId = given.mamXanh;
    const staff = await service.as('kien').listOrganisationHistory({ organisationId });
    const first = staff.items.at(-1);
    expect(first).toMatchObject({ type: 'registered', byName: 'Trần Thị Lan', version: 1 });
    const members = await service.as('tuan').listOrganisationHistory({ organisationId });
    expect(members.items.every(({ byName }) => byName === undefined)).toBe(true);
    expect(await refusal(service.as('minh').listOrganisationHistory({ organisationId }))).toBe(
      'not-found',
    );
  });
});

describe('an invitation', () => {
  const invite = () =>
    service
      .as('minh')
      .invite({ organisationId: given.rival, email: 'ban@vuon-uom.example', as: 'member' });

  it('is a letter with a secret that stands nowhere else', async () => {
    const { id, ...invitation } = await invite();
    const letter = await letterOf(id);
    expect(letter).toMatchObject({ to: 'ban@vuon-uom.example', template: 'invitation' });
    expect(letter.secret).toMatch(/^[\w-]{43}$/);
    const list = await service.as('minh').listInvitations({ organisationId: given.rival });
    const history = await service
      .as('minh')
      .listOrganisationHistory({ organisationId: given.rival });
    expect(JSON.stringify([invitation, list, history])).not.toContain(letter.secret);
    expect(list.items.map((one) => one.id)).toContain(id);
  });

  it('is nothing to who has no letter', async () => {
    const { id: invitationId } = await invite();
    const guess = 'x'.repeat(43);
    const nothing = `inv_${'0'.repeat(32)}`;
    const answers = await Promise.all(
      [invitationId, nothing].map(async (id) => {
        const answer = await service.raw('hoa', `/invitations/${id}?secret=${guess}`);
        return [answer.status, await answer.text()];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    const accept = service.as('hoa').acceptInvitation({ invitationId, secret: guess });
    expect(await refusal(accept)).toBe('not-found');
  });

  it('seats one person once', async () => {
    const { id: invitationId } = await invite();
    const { secret } = await letterOf(invitationId);
    expect(await service.as('ngoc').getInvitation({ invitationId, secret })).toMatchObject({
      organisationName: 'Công ty Nắng Mới',
      status: 'sent',
    });
    const names = ['ngoc', 'nam', 'mai'] as const;
    const outcomes = await Promise.allSettled(
      names.map((name) => service.as(name).acceptInvitation({ invitationId, secret })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { members } = await service.as('minh').getOrganisation({ organisationId: given.rival });
    expect(members).toHaveLength(2);
    const late = service.as('hoa').acceptInvitation({ invitationId, secret });
    expect(await refusal(late)).toBe('invitation-ended');
  });

  it('is not for somebody who is already there, nor for a stranger to the portal', async () => {
    const { id: invitationId } = await invite();
    const { secret } = await letterOf(invitationId);
    const accept = (name: 'minh' | 'la') =>
      refusal(service.as(name).acceptInvitation({ invitationId, secret }));
    expect(await accept('minh')).toBe('already-member');
    expect(await accept('la')).toBe('not-registered');
  });

  it('ends when it is taken back', async () => {
    const { id: invitationId, version } = await invite();
    const { secret } = await letterOf(invitationId);
    const revoke = (name: 'minh' | 'lan', organisationId = given.rival) =>
      service.as(name).revokeInvitation({ organisationId, invitationId, version });
    expect(await refusal(revoke('lan'))).toBe('not-found');
    expect(await refusal(revoke('lan', given.mamXanh))).toBe('not-found');
    expect((await revoke('minh')).status).toBe('revoked');
    const accept = service.as('hoa').acceptInvitation({ invitationId, secret });
    expect(await refusal(accept)).toBe('invitation-ended');
  });

  it('ends with the last moment of its fourteenth day', async () => {
    service.clock.set('2026-12-01T03:00:00.000Z');
    const { id: invitationId, expiresAt } = await invite();
    expect(expiresAt).toBe('2026-12-15T16:59:59.999Z');
    const { secret } = await letterOf(invitationId);
    const accept = () => service.as('tam').acceptInvitation({ invitationId, secret });
    service.clock.set('2026-12-15T17:00:00.000Z');
    expect(await refusal(accept())).toBe('invitation-ended');
    service.clock.set(expiresAt);
    expect((await accept()).id).toBe(given.rival);
    service.clock.release();
  });

  it('is sent by an owner only', async () => {
    const by = (name: 'tuan' | 'dung' | 'minh') =>
      refusal(
        service
          .as(name)
          .invite({ organisationId: given.mamXanh, email: 'a@b.example', as: 'owner' }),
      );
    expect([await by('tuan'), await by('dung'), await by('minh')]).toEqual([
      'not-allowed',
      'not-allowed',
      'not-found',
    ]);
  });
});
