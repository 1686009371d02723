import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StartupView } from '#shared/startups/views.ts';
import { cast, type Cast } from '../given/people.ts';
import { aStartup, figures } from '../given/startups.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { once } from '../given/applications.ts';

let service: Service;
let given: Cast;
let mamXanh: StartupView;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups'] });
  given = await cast(service);
  service.clock.set('2026-11-22T03:00:00.000Z');
  mamXanh = await service
    .as('lan')
    .registerStartup({ ...aStartup(), organisationId: given.mamXanh }, once());
});
afterAll(() => service.stop());

const read = (name: 'lan' | 'tuan' | 'linh' | 'nam' | 'minh' | 'kien' = 'lan') =>
  service.as(name).getStartup({ startupId: mamXanh.id });

describe('a startup', () => {
  it('is entered by a founder, once an organisation', async () => {
    expect(mamXanh).toMatchObject({ name: 'Mầm Xanh', status: 'active', version: 1 });
    const again = service
      .as('tuan')
      .registerStartup({ ...aStartup(), organisationId: given.mamXanh }, once());
    expect(await refusal(again)).toBe('startup-registered');
    const others = service
      .as('minh')
      .registerStartup({ ...aStartup(), organisationId: given.mamXanh }, once());
    expect(await refusal(others)).toBe('not-found');
  });

  it('can be a group before there is a company', async () => {
    const group = await service
      .as('ngoc')
      .registerStartup(aStartup({ kind: 'group', name: 'Bè' }), once());
    expect(group.organisationId).toBeUndefined();
    const { items } = await service.as('ngoc').listMyStartups({});
    expect(items.map(({ name }) => name)).toEqual(['Bè']);
  });

  it('is found by everybody of its organisation, once', async () => {
    for (const name of ['lan', 'tuan'] as const) {
      const { items } = await service.as(name).listMyStartups({});
      expect(items.map(({ id }) => id)).toEqual([mamXanh.id]);
    }
  });

  it('is read whole by its own, the centre and who oversees; to rivals it is not there', async () => {
    for (const name of ['lan', 'tuan', 'linh', 'kien'] as const)
      expect(await read(name)).toHaveProperty('rounds');
    const startupId = `sta_${'0'.repeat(32)}`;
    const refusals = [
      await refusal(read('minh')),
      await refusal(service.as('minh').getStartup({ startupId })),
    ];
    expect(refusals).toEqual(['not-found', 'not-found']);
  });

  it('moves through its life with a day and a reason', async () => {
    const { version } = await read();
    const move = (on: string) =>
      service.as('lan').moveStartup({
        startupId: mamXanh.id,
        version,
        action: 'pivot',
        on,
        reason: 'Chuyển từ bán thiết bị sang cho thuê theo vụ.',
      });
    const ahead = await refused(move('2026-11-23'));
    expect(ahead.fields).toMatchObject([{ field: 'on', code: 'not-yet' }]);
    expect(await move('2026-11-22')).toMatchObject({ status: 'pivot' });
    const { items } = await service.as('lan').listStartupHistory({ startupId: mamXanh.id });
    expect(items[0]).toMatchObject({ type: 'pivot', facts: { on: '2026-11-22' } });
  });
});

describe('figures of a period', () => {
  const tell = (period: string, version: number, more: Partial<ReturnType<typeof figures>> = {}) =>
    service
      .as('tuan')
      .tellFigures({ startupId: mamXanh.id, period, version, figures: figures(more) });

  it('are told once their period has ended, in the rhythm of the startup', async () => {
    expect(await refusal(tell('2026-11', 0))).toBe('period-running');
    expect(await refusal(tell('2026-Q3', 0))).toBe('unfit');
    expect(await tell('2026-09', 0)).toMatchObject({ version: 1, questions: [] });
    expect((await read()).metrics).toHaveLength(1);
  });

  it('are questioned, never held up', async () => {
    const slip = await tell('2026-10', 0, { revenue: 420_000_000, femaleJobs: 7 });
    expect(slip.questions).toEqual(['femaleJobs-above-jobs', 'revenue-tenfold']);
    expect((await read()).metrics?.at(-1)?.figures.revenue).toBe(420_000_000);
  });

  it('are corrected with a reason, and what was told before stays', async () => {
    const correct = (reason?: string) =>
      service.as('lan').tellFigures({
        startupId: mamXanh.id,
        period: '2026-10',
        version: 1,
        figures: figures(),
        ...(reason && { reason }),
      });
    expect((await refused(correct())).fields).toMatchObject([{ field: 'reason' }]);
    const reason = 'Gõ thừa một số 0 ở doanh thu.';
    const { earlier, questions } = await correct(reason);
    expect(questions).toEqual([]);
    expect(earlier).toMatchObject([{ figures: { revenue: 420_000_000 }, reason }]);
    expect(await refusal(correct(reason))).toBe('changed-meanwhile');
  });

  it('are told by nobody but its own and the centre', async () => {
    const by = (name: 'minh' | 'nam' | 'kien') =>
      refusal(
        service.as(name).tellFigures({
          startupId: mamXanh.id,
          period: '2026-08',
          version: 0,
          figures: figures(),
        }),
      );
    expect([await by('minh'), await by('nam'), await by('kien')]).toEqual([
      'not-found',
      'not-allowed',
      'not-allowed',
    ]);
  });
});

describe('what founders hold back', () => {
  it('is absent for mentors until they show it', async () => {
    const before = await read('nam');
    expect(before).toHaveProperty('readiness');
    for (const group of ['metrics', 'rounds', 'property', 'support', 'sharing', 'keepers'])
      expect(before).not.toHaveProperty(group);
    const { version, sharing } = await read();
    if (!sharing) throw new Error('Founders see what they share');
    const shared = { ...sharing, metrics: { mentors: true, public: false } };
    const share = (name: 'lan' | 'linh' | 'nam') =>
      service.as(name).shareStartup({ startupId: mamXanh.id, version, sharing: shared });
    expect([await refusal(share('linh')), await refusal(share('nam'))]).toEqual([
      'not-allowed',
      'not-allowed',
    ]);
    await share('lan');
    expect((await read('nam')).metrics).toHaveLength(2);
  });
});

describe('a record of what came', () => {
  const round = {
    name: 'Hạt giống',
    instrument: 'equity',
    investor: 'Quỹ Hạt giống (mẫu)',
    committed: 2_000_000_000,
    disbursed: 500_000_000,
    on: '2026-10-01',
  } as const;

  it('is brought up to date, and its history keeps what it said', async () => {
    service.clock.set('2026-11-23T03:00:00.000Z');
    const lan = service.as('lan');
    const { id: roundId } = await lan.recordRound({ startupId: mamXanh.id, ...round }, once());
    const correct = () =>
      lan.correctRound({
        startupId: mamXanh.id,
        roundId,
        version: 1,
        ...round,
        disbursed: 2_000_000_000,
      });
    await correct();
    expect(await refusal(correct())).toBe('changed-meanwhile');
    const { rounds } = await read();
    expect(rounds).toMatchObject([{ disbursed: 2_000_000_000, version: 2 }]);
    const { items } = await lan.listStartupHistory({ startupId: mamXanh.id });
    expect(items[0]).toMatchObject({
      type: 'roundCorrected',
      facts: { before: { disbursed: 500_000_000 } },
    });
  });

  it('counts as whose word it is', async () => {
    let hour = 4;
    const mark = (name: 'lan' | 'linh' | 'nam', level: number) => {
      service.clock.set(`2026-11-23T0${(hour += 1)}:00:00.000Z`);
      return service.as(name).markReadiness(
        {
          startupId: mamXanh.id,
          scale: 'trl',
          level,
          on: '2026-11-01',
          evidence: 'Chạy thử ba tháng tại hợp tác xã, có biên bản.',
        },
        once(),
      );
    };
    await mark('lan', 5);
    await mark('nam', 4);
    await mark('linh', 6);
    expect((await refused(mark('lan', 10))).fields).toMatchObject([{ field: 'level' }]);
    const { readiness } = await read();
    expect(readiness?.map(({ assessor, level }) => [assessor, level])).toEqual([
      ['self', 5],
      ['mentor', 4],
      ['centre', 6],
    ]);
  });
});
