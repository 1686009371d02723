import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCallDraft } from '../given/calls.ts';
import { cast } from '../given/people.ts';
import type { Name } from '../people.ts';
import { startService, type Service } from '../service.ts';

const CALLS = 27;
let service: Service;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls'] });
  await cast(service);
  const dung = service.as('dung');
  await Promise.all(
    Array.from({ length: CALLS }, async () => {
      const { id: callId, version } = await dung.createCall(aCallDraft());
      await dung.createCall(aCallDraft());
      await dung.publishCall({ callId, version });
    }),
  );
});
afterAll(() => service.stop());

const get = async (name: Name | undefined, path: string, after: string) => {
  const answer = await service.raw(name, `${path}${new URLSearchParams({ after }).toString()}`);
  const body: unknown = await answer.json();
  return { status: answer.status, body };
};
const drafts = async (after?: string) => service.as('dung').listCallDrafts({ after });

describe('a list', () => {
  it('is read to its end page by page, each thing once', async () => {
    const first = await drafts();
    const second = await drafts(first.after);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([first.items.length, second.after]).toEqual([25, undefined]);
    expect(new Set(ids).size).toBe(CALLS);
  });

  it('shows everybody the calls that close soonest first', async () => {
    const { items, after } = await service.as().listCalls({});
    const days = items.map(({ closesAt }) => closesAt);
    expect(days).toEqual(days.toSorted());
    expect((await service.as().listCalls({ after })).items).toHaveLength(CALLS - 25);
  });

  it('goes on where its reader was, though calls closed meanwhile', async () => {
    const { after } = await service.as().listCalls({});
    service.clock.set('2099-01-01T00:00:00.000Z');
    const { items } = await service.as().listCalls({ after });
    service.clock.release();
    expect(items.length).toBeLessThanOrEqual(CALLS - 25);
  });
});

describe('T-55 a cursor', () => {
  it('is refused with any one sign of it changed', async () => {
    const { after = '' } = await drafts();
    const flipped = Array.from(after, (sign, at) => {
      const other = sign === 'A' ? 'B' : 'A';
      return after.slice(0, at) + other + after.slice(at + 1);
    });
    const answers = await Promise.all(
      flipped.map((cursor) => get('dung', '/call-drafts?', cursor)),
    );
    const statuses = new Set(answers.map(({ status }) => status));
    expect(statuses).toEqual(new Set([400]));
    expect(answers[0]?.body).toMatchObject({ code: 'bad-cursor' });
  });

  it('is refused cut short, made longer, and empty', async () => {
    const { after = '' } = await drafts();
    const bent = [after.slice(0, -1), `${after}A`, `${after}=`, `${after}.x`, '', '.', 'x.y', '{}'];
    for (const cursor of bent)
      expect((await get('dung', '/call-drafts?', cursor)).status, cursor).toBe(400);
  });

  it('is good for a day, then sends its reader back to the first page', async () => {
    const { after = '' } = await drafts();
    const hours = (n: number) => Date.now() + n * 3_600_000;
    vi.useFakeTimers({ toFake: ['Date'], now: hours(23) });
    expect((await get('dung', '/call-drafts?', after)).status).toBe(200);
    vi.setSystemTime(hours(2));
    const { status, body } = await get('dung', '/call-drafts?', after);
    vi.useRealTimers();
    expect([status, body]).toMatchObject([410, { code: 'cursor-expired' }]);
    expect((await drafts(after)).items.length).toBeGreaterThan(0);
  });

  it('is good for its own reader only', async () => {
    const { after = '' } = await drafts();
    expect((await get('thao', '/call-drafts?', after)).status).toBe(400);
    expect((await get('dung', '/call-drafts?', after)).status).toBe(200);
  });

  it('is good for its own question only', async () => {
    const { after = '' } = await drafts();
    expect((await get('dung', '/forms?', after)).status).toBe(400);
    const { after: open = '' } = await service.as().listCalls({ phase: 'open' });
    expect((await get(undefined, '/calls?phase=closed&', open)).status).toBe(400);
    expect((await get(undefined, '/calls?phase=open&', open)).status).toBe(200);
  });
});
