import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StartupView } from '#shared/startups/views.ts';
import { untilChosen } from '#shared/startups/sharing.ts';
import { aCallDraft } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { caughtUp, foundBy, shownToAll, tell } from '../given/register.ts';
import { anApprovedDecision, approve, aProposedDecision, type World } from '../given/reviews.ts';
import { aStartup, figures } from '../given/startups.ts';
import { refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { once } from '../given/applications.ts';

let service: Service;
let given: Cast;
let world: World;
beforeAll(async () => {
  service = await startService({
    only: [
      'organisations',
      'calls',
      'applications',
      'reviews',
      'decisions',
      'startups',
      'register',
    ],
  });
  given = await cast(service);
  world = { service, cast: given };
});
afterAll(() => service.stop());

const editionNow = async () => (await service.as().getEdition({})).number;

describe('what is funded', () => {
  it('stands in the register once it is approved, and not a moment before', async () => {
    const proposed = await aProposedDecision(world);
    const { id } = proposed.decision;
    await tell(id, 'decision');
    expect(await refusal(service.as().getAward({ decisionId: id }))).toBe('not-found');
    await approve(world, proposed.decision);
    await caughtUp(service, async () => (await foundBy(service, { kind: 'award' })).includes(id));
    const { award, call } = await service.as().getAward({ decisionId: id });
    expect(award).toMatchObject({
      title: proposed.application.title,
      recipient: { id: given.mamXanh, name: 'Công ty Mầm Xanh', kind: 'enterprise' },
      amount: proposed.decision.amount,
      decisionNumber: '25/QĐ-UBND',
      field: 'innovation',
    });
    expect(award.months).toBeGreaterThan(0);
    expect(call?.id).toBe(proposed.call.id);
  });

  it('what was declined never does', async () => {
    const { decision } = await anApprovedDecision(world, { outcome: 'decline' });
    await tell(decision.id, 'decision');
    expect(await refusal(service.as().getAward({ decisionId: decision.id }))).toBe('not-found');
    expect(await foundBy(service, { kind: 'award' })).not.toContain(decision.id);
  });

  it('a record told again, late, or with another tale changes nothing, and writes nothing', async () => {
    const [id = ''] = await foundBy(service, { kind: 'award' });
    const before = [await editionNow(), await service.as().searchRegister({ kind: 'award' })];
    await tell(id, 'decision');
    await tell(id, 'decision', { ...{ pk: id, sk: 'decision' }, status: 'proposed', amount: 1 });
    await tell(id, 'event#2026-01-01');
    await Promise.all([tell(id, 'decision'), tell(id, 'decision'), tell(id, 'decision')]);
    expect([await editionNow(), await service.as().searchRegister({ kind: 'award' })]).toEqual(
      before,
    );
  });

  it('records that come at the same instant are all kept', async () => {
    const { shelvesOf, shelfOf } = await import('#functions/register/shelves.ts');
    const { openTable } = await import('#functions/storage/table.ts');
    const { registerTable } = await import('#functions/register/table.ts');
    const shelves = shelvesOf(openTable(registerTable));
    const calls = [];
    for (let number = 0; number < 6; number += 1) {
      const dung = service.as('dung');
      const draft = aCallDraft({ code: `TB-1${number}/2026` }, service.clock.now());
      const { id: callId, version } = await dung.createCall(draft);
      calls.push(await dung.publishCall({ callId, version }));
    }
    const told = await Promise.all(calls.map(({ id }) => tell(id, 'call')));
    // Whoever was beaten too often says so, and is told again.
    for (const [at, { batchItemFailures }] of told.entries())
      if (batchItemFailures.length > 0) await tell(calls[at]?.id ?? '', 'call');
    for (const { id } of calls)
      expect((await shelves.get(shelfOf(id))).entries.map((one) => one.id)).toContain(id);
    expect(await foundBy(service, { q: 'TB-1', kind: 'call' })).toHaveLength(6);
  });
});

describe('a startup', () => {
  let mamXanh: StartupView;
  const show = async (sharing: ReturnType<typeof shownToAll>) => {
    const { version } = await service.as('lan').getStartup({ startupId: mamXanh.id });
    await service.as('lan').shareStartup({ startupId: mamXanh.id, version, sharing });
    await tell(mamXanh.id, 'startup');
  };
  const shown = async () => (await service.as().getShownStartup({ startupId: mamXanh.id })).startup;

  beforeAll(async () => {
    service.clock.set('2026-11-22T03:00:00.000Z');
    const lan = service.as('lan');
    mamXanh = await lan.registerStartup({ ...aStartup(), organisationId: given.mamXanh }, once());
    await lan.tellFigures({
      startupId: mamXanh.id,
      period: '2026-10',
      version: 0,
      figures: figures({ revenue: 987_654_321 }),
    });
    await lan.recordRound(
      {
        startupId: mamXanh.id,
        name: 'Hạt giống',
        instrument: 'equity',
        investor: 'Bà Ngô Kín Danh',
        committed: 5_000_000_000,
        disbursed: 2_000_000_000,
        on: '2026-05-01',
      },
      once(),
    );
    await tell(mamXanh.id, 'startup');
  });

  it('is not there while its founders have not agreed', async () => {
    expect(await refusal(shown())).toBe('not-found');
    expect(await foundBy(service, { kind: 'startup' })).toEqual([]);
  });

  it('shows what they show, group by group, and names nobody', async () => {
    await show(shownToAll('profile', 'team', 'rounds'));
    const startup = await shown();
    expect(startup).toMatchObject({
      name: 'Mầm Xanh',
      team: { people: 2, founders: 1 },
      rounds: [{ name: 'Hạt giống', disbursed: 2_000_000_000 }],
    });
    expect(startup).not.toHaveProperty('metrics');
    const all = JSON.stringify(await service.as().searchRegister({ q: 'mam xanh' }));
    for (const secret of ['987654321', 'Trần Thị Lan', 'Đỗ Anh Tuấn', 'Bà Ngô Kín Danh'])
      expect(all).not.toContain(secret);
  });

  it('follows what is told afterwards', async () => {
    await show(shownToAll('profile', 'metrics'));
    expect((await shown()).metrics?.revenue).toBe(987_654_321);
    expect(await shown()).not.toHaveProperty('rounds');
  });

  it('is gone with the consent, from the page and from every list', async () => {
    await show(untilChosen);
    expect(await refusal(shown())).toBe('not-found');
    expect(await foundBy(service, { q: 'Mầm Xanh', kind: 'startup' })).toEqual([]);
    const { items } = await service.as().listEntries({ kind: 'startup' });
    expect(items).toEqual([]);
  });
});

describe('a call', () => {
  it('is found from its publication on, and moves on with the clock', async () => {
    const dung = service.as('dung');
    const draft = aCallDraft({ code: 'TB-99/2026' }, service.clock.now());
    const { id, version } = await dung.createCall(draft);
    await tell(id, 'call');
    expect(await foundBy(service, { q: 'TB-99' })).toEqual([]);
    await dung.publishCall({ callId: id, version });
    await tell(id, 'call');
    expect(await foundBy(service, { q: 'TB-99', status: 'open' })).toEqual([id]);
    service.clock.set('2027-03-01T00:00:00.000Z');
    expect(await foundBy(service, { q: 'TB-99', status: 'open' })).toEqual([]);
    expect(await foundBy(service, { q: 'TB-99', status: 'closed' })).toEqual([id]);
  });
});
