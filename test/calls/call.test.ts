import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checksum } from '#shared/forms/checksum.ts';
import { findForm } from '#shared/forms/forms.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import { aCallDraft, anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls'] });
  given = await cast(service);
});
afterEach(() => service.clock.release());
afterAll(() => service.stop());

const dung = () => service.as('dung');
const prepare = (draft = aCallDraft()) => dung().createCall(draft);
const reason = 'Lùi hạn nộp hồ sơ do bão số 9';

describe('a call', () => {
  it('is prepared where only the department sees it', async () => {
    const { id: callId } = await prepare();
    for (const name of ['dung', 'thao', 'son', 'kien'] as const)
      expect((await service.as(name).getCallDraft({ callId })).preparedBy).toBe(
        given.people('dung'),
      );
    expect(await refusal(service.as().getCall({ callId }))).toBe('not-found');
    expect(await refusal(service.as('lan').getCallDraft({ callId }))).toBe('not-allowed');
    const { items } = await dung().listCallDrafts({});
    expect(items.map(({ id }) => id)).toContain(callId);
  });

  it('is changed until it is published, by any officer', async () => {
    const { id: callId, version } = await prepare();
    const draft = aCallDraft({ title: { vi: 'Ươm tạo công nghệ', en: 'Incubation' } });
    const changed = await service.as('thao').changeCall({ callId, version, ...draft });
    expect(changed).toMatchObject({ title: { en: 'Incubation' }, version: 2 });
    const stale = dung().changeCall({ callId, version, ...draft });
    expect(await refusal(stale)).toBe('changed-meanwhile');
    await dung().publishCall({ callId, version: 2 });
    const late = dung().changeCall({ callId, version: 3, ...draft });
    expect(await refused(late)).toMatchObject({ code: 'out-of-turn', status: 409 });
  });

  it('is for everybody once published, but for who prepared it', async () => {
    const { id: callId } = await anOpenCall(service);
    const seen = await service.raw(undefined, `/calls/${callId}`);
    expect(seen.status).toBe(200);
    expect(await seen.text()).not.toContain('per_');
  });

  it('pins its pack and its form for ever', async () => {
    const call = await anOpenCall(service, { pack: 'tt20-selection-applied' });
    expect(call).toMatchObject({ packId: 'tt20-selection-applied@1', track: 'science' });
    expect(call.pinned).toEqual({
      pack: checksum(findPack(call.packId)),
      form: checksum(findForm(call.formId)),
    });
  });

  it('is made from a pack and a form that exist', async () => {
    const fieldOf = async (draft: ReturnType<typeof aCallDraft>) => {
      const { status, fields } = await refused(prepare(draft));
      return [status, fields?.map(({ field }) => field)];
    };
    const draft = aCallDraft();
    expect(await fieldOf({ ...draft, packId: 'no-such-pack' })).toEqual([422, ['packId']]);
    expect(await fieldOf({ ...draft, formId: 'no-such-form@1' })).toEqual([422, ['formId']]);
  });

  it('cannot be published to close in the past', async () => {
    const { id: callId, version } = await prepare();
    service.clock.set('2099-01-01T00:00:00.000Z');
    const { code, fields } = await refused(dung().publishCall({ callId, version }));
    expect(code).toBe('closing-day-past');
    expect(fields).toMatchObject([
      { field: 'closesAt', message: 'Phải sau 07:00 thứ Năm 01/01/2099.' },
    ]);
  });

  it('offers whoever reads it what they can do to it now', async () => {
    const { id: callId, version, closesAt } = await prepare();
    const offered = async (name: 'dung' | 'son') =>
      (await service.as(name).getCallDraft({ callId })).actions;
    expect(await offered('dung')).toEqual(['change', 'publish']);
    expect(await offered('son')).toEqual([]);
    service.clock.set(closesAt);
    expect(await offered('dung')).toEqual(['change']);
    service.clock.release();
    await dung().publishCall({ callId, version });
    expect(await offered('dung')).toEqual(['correct']);
    service.clock.set(new Date(Date.parse(closesAt) + 60_001).toISOString());
    expect(await offered('dung')).toEqual(['correct', 'settle']);
  });

  it('is published once, however often the button is pressed', async () => {
    const { id: callId, version } = await prepare();
    const press = () => dung().publishCall({ callId, version });
    const outcomes = await Promise.allSettled([press(), press(), press()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is corrected with a notice everybody reads', async () => {
    const { id: callId, version, closesAt } = await anOpenCall(service);
    const later = new Date(Date.parse(closesAt) + 7 * 86_400_000).toISOString();
    await dung().correctCall({ callId, version, closesAt: later, reason });
    const seen = await service.as().getCall({ callId });
    expect(seen.closesAt).toBe(later);
    expect(seen.corrections).toMatchObject([{ changed: ['closesAt'], reason }]);
    const history = await service.as('kien').listCallHistory({ callId });
    expect(history.items.map(({ type, byName }) => `${type}: ${byName}`)).toEqual([
      'corrected: Lê Thị Dung',
      'published: Lê Thị Dung',
      'prepared: Lê Thị Dung',
    ]);
    expect(history.items[0]?.note).toBe(reason);
    expect(await refusal(service.as('lan').listCallHistory({ callId }))).toBe('not-allowed');
  });

  it('never closes earlier than was promised', async () => {
    const { id: callId, version, closesAt } = await anOpenCall(service);
    const earlier = new Date(Date.parse(closesAt) - 1).toISOString();
    const attempt = dung().correctCall({ callId, version, closesAt: earlier, reason });
    expect(await refused(attempt)).toMatchObject({
      code: 'closing-brought-forward',
      status: 422,
      title: 'Thông báo đã công bố chỉ được lùi hạn nộp, không được rút ngắn.',
    });
  });

  it('never opens again once it has closed', async () => {
    const { id: callId, version, closesAt } = await anOpenCall(service);
    const later = new Date(Date.parse(closesAt) + 7 * 86_400_000).toISOString();
    service.clock.set(new Date(Date.parse(closesAt) + 1).toISOString());
    const attempt = dung().correctCall({ callId, version, closesAt: later, reason });
    expect(await refusal(attempt)).toBe('call-closed');
    const contact = 'Phòng Quản lý khoa học, điện thoại 0912 345 679';
    const told = await dung().correctCall({ callId, version, closesAt, contact, reason });
    expect(told).toMatchObject({ closesAt, contact });
  });

  it.each([
    ['vi', 'Không được sớm hơn 17:00 thứ Hai 01/03/2027.'],
    ['en', 'It must not be before 17:00 Monday 1 March 2027.'],
    ['ar', 'لا يجوز أن يسبق 17:00 الاثنين 1 مارس 2027.'],
  ])('says in %s to which moment the deadline is held', async (language, message) => {
    const { id, version } = await anOpenCall(service, { closesAt: '2027-03-01T10:00:00.000Z' });
    const answer = await service.raw('dung', `/calls/${id}/correct`, {
      method: 'POST',
      headers: {
        'accept-language': language,
        'content-type': 'application/json',
        'if-match': `"${version}"`,
      },
      body: JSON.stringify({ closesAt: '2027-02-28T10:00:00.000Z', reason }),
    });
    expect(await answer.json()).toMatchObject({ fields: [{ field: 'closesAt', message }] });
  });

  it('can have its ceiling lifted, and says so in the notice', async () => {
    const { id: callId, version } = await anOpenCall(service);
    await dung().correctCall({ callId, version, ceiling: null, reason });
    const seen = await service.as().getCall({ callId });
    expect(seen).not.toHaveProperty('ceiling');
    expect(seen.corrections).toMatchObject([{ changed: ['ceilingLifted'], reason }]);
    const again = dung().correctCall({ callId, version: seen.version, ceiling: null, reason });
    expect(await refused(again)).toMatchObject({ fields: [{ code: 'unchanged' }] });
  });

  it('never has less money than one application may ask for', async () => {
    const { id: callId, version } = await anOpenCall(service);
    const attempt = dung().correctCall({ callId, version, budget: 1_000_000_000, reason });
    expect((await refused(attempt)).fields).toMatchObject([
      { field: 'ceiling', message: 'Không được lớn hơn 1.000.000.000\u00a0₫.' },
    ]);
  });

  it('moves from the open list to the closed one a millisecond after its deadline', async () => {
    const { id, closesAt } = await anOpenCall(service, {
      closesAt: '2027-03-01T10:00:00.000Z',
    });
    const listed = async (phase: 'open' | 'closed') =>
      (await service.as().listCalls({ phase })).items.some((call) => call.id === id);
    service.clock.set(closesAt);
    expect(await listed('open')).toBe(true);
    service.clock.set('2027-03-01T10:00:00.001Z');
    expect([await listed('open'), await listed('closed')]).toEqual([false, true]);
  });

  it('is settled only after it closed, and stays in the closed list', async () => {
    const { id: callId, version, closesAt } = await anOpenCall(service);
    const settle = () => dung().settleCall({ callId, version });
    expect(await refusal(settle())).toBe('call-not-closed');
    const after = (milliseconds: number) =>
      service.clock.set(new Date(Date.parse(closesAt) + milliseconds).toISOString());
    after(60_000); // what came on the last second may still be on its way
    expect(await refusal(settle())).toBe('call-not-closed');
    after(60_001);
    expect((await settle()).status).toBe('settled');
    const { items } = await service.as().listCalls({ phase: 'closed' });
    expect(items.map(({ id }) => id)).toContain(callId);
  });

  it('is an officer’s work', async () => {
    const { id: callId, version } = await prepare();
    for (const name of ['lan', 'son', 'kien', 'thu', 'hoa', 'an', 'ngoc'] as const) {
      expect(await refusal(service.as(name).createCall(aCallDraft()))).toBe('not-allowed');
      expect(await refusal(service.as(name).publishCall({ callId, version }))).toBe('not-allowed');
    }
    const nobody = await service.raw(undefined, '/calls', { method: 'POST' });
    expect(nobody.status).toBe(401);
  });
});
