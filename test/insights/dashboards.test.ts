import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { invoke, type LambdaFunction } from '#infra/local/lambda.ts';
import type { Followed } from '#shared/insights/views.ts';
import { fraction, toText } from '#shared/values/fraction.ts';
import { cast, type Cast } from '../given/people.ts';
import { figures } from '../given/startups.ts';
import { follow } from '../notices/streams.ts';
import { refusal } from '../refused.ts';
import { startService, type Service } from '../service.ts';
import { recount, type Narrow } from './recount.ts';
import { aStory, type Story } from './story.ts';

let service: Service;
let given: Cast;
let story: Story;
let projection: LambdaFunction;
let stop: () => Promise<void>;
const SPAN = { from: '2023-01', until: '2026-12' } as const;

beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups', 'incubation', 'insights'] });
  given = await cast(service);
  const [found] = service.functions.on('changes');
  if (!found) throw new Error('Nobody follows changes');
  projection = found;
  stop = follow(service);
  story = await aStory(service, 6, 20_261_122);
});
afterAll(async () => {
  await stop();
  await service.stop();
});

const scan = async (table: string) => {
  // Only now: it reads its environment as it loads.
  const { documents } = await import('#functions/storage/client.ts');
  const TableName = process.env[`${table}_TABLE`] ?? '';
  const found = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(new ScanCommand({ TableName, ExclusiveStartKey: from }));
    found.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
};
const everyRecord = async () => [...(await scan('STARTUPS')), ...(await scan('INCUBATION'))];

/** What a dashboard shows, flat, as the recount has it: nothing for zero. */
const shown = ({ months, ever }: Pick<Followed, 'months' | 'ever'>) => {
  const flat = [
    ...Object.entries(ever),
    ...months.flatMap(({ month, amounts }) =>
      Object.entries(amounts).map(([measure, amount]) => [`${month} ${measure}`, amount] as const),
    ),
  ];
  return Object.fromEntries(flat.filter(([, amount]) => amount !== 0));
};
const within = (figures: Record<string, number>) =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => key < '2027' || key > 'a'));

const dashboard = (narrow: Narrow = {}) =>
  service
    .as('kien')
    .getCentreDashboard({ ...SPAN, cohort: narrow.cohort, sector: asSector(narrow) });
const asSector = ({ sector }: Narrow) => story.sectors.find((one) => one === sector);

/** Waits until the streams have brought everything, then holds every figure against the records. */
const agrees = async () => {
  const records = await everyRecord();
  const narrowed: Narrow[] = [
    {},
    ...story.sectors.map((sector) => ({ sector })),
    ...story.cohorts.map((cohort) => ({ cohort })),
    ...story.cohorts.flatMap((cohort) => story.sectors.map((sector) => ({ cohort, sector }))),
  ];
  const holds = async () => {
    for (const narrow of narrowed)
      expect(shown(await dashboard(narrow)), JSON.stringify(narrow)).toEqual(
        within(recount(records, narrow)),
      );
  };
  await vi.waitFor(holds, { timeout: 30_000, interval: 200 });
  return records;
};

const tell = (items: readonly object[]) =>
  invoke(projection, {
    Records: items.map((item, nth) => ({
      eventName: 'MODIFY',
      dynamodb: {
        SequenceNumber: String(nth),
        NewImage: marshall(item, { removeUndefinedValues: true }),
      },
    })),
  });

describe('the figures of the dashboards', () => {
  it('are those of the records, whatever is asked about', async () => {
    const records = await agrees();
    expect(recount(records).mentorMinutes).toBe(50);
    expect(recount(records).milestonesMet).toBeGreaterThan(0);
    expect(recount(records).graduated).toBeGreaterThan(0);
  });

  it('say by sector, by stage and by status what each of these alone says', async () => {
    const records = await everyRecord();
    const { bySector, byStage, byStatus } = await dashboard();
    const everOf = (narrow: Narrow) =>
      Object.fromEntries(Object.entries(recount(records, narrow)).filter(([key]) => key > 'a'));
    for (const { of, amounts } of bySector)
      expect(shown({ months: [], ever: amounts })).toEqual(everOf({ sector: of }));
    for (const { of, amounts } of byStage)
      expect(shown({ months: [], ever: amounts })).toEqual(everOf({ stage: of }));
    for (const { of, amounts } of byStatus)
      expect(shown({ months: [], ever: amounts })).toEqual(everOf({ status: of }));
    expect(bySector.reduce((sum, { amounts }) => sum + (amounts.startups ?? 0), 0)).toBe(6);
  });

  it('count places, survivors and capital for each đồng as the records do', async () => {
    const records = recount(await everyRecord());
    const { occupied, survival, capitalPerSupport, months } = await dashboard();
    const upTo = (last: string, measures: readonly string[]) =>
      Object.entries(records)
        .filter(([key]) => key.slice(0, 7) <= last && measures.includes(key.slice(8)))
        .reduce((sum, [, amount]) => sum + amount, 0);
    expect(occupied).toEqual(
      months.map(
        ({ month }) => upTo(month, ['admitted']) - upTo(month, ['graduated', 'left', 'failed']),
      ),
    );
    const longAgo = (since: string) => upTo(since, ['graduated']);
    expect(survival.map(({ months: after, graduated }) => [after, graduated])).toEqual([
      [12, longAgo('2025-10')],
      [24, longAgo('2024-10')],
      [36, longAgo('2023-10')],
    ]);
    expect(survival[0]?.alive).toBe(longAgo('2025-10') - upTo('2025-10', ['closedWithin12']));
    expect(capitalPerSupport).toBe(toText(fraction(records.capital ?? 0, records.support ?? 1)));
  });

  it('stay when everything is told again, the other way round, and old versions late', async () => {
    const records = await everyRecord();
    const before = shown(await dashboard());
    expect(await tell(records.toReversed())).toEqual({ batchItemFailures: [] });
    const old = records
      .filter((item) => typeof item.version === 'number' && item.version > 1)
      .map((item) => ({ ...item, version: 1, disbursed: 1, value: 1, quota: 99 }));
    expect(await tell(old)).toEqual({ batchItemFailures: [] });
    expect(shown(await dashboard())).toEqual(before);
  });

  it('follow a correction, and a startup that changes its trade with all its years', async () => {
    const [, , startupId] = story.startups;
    if (!startupId) throw new Error('A story without startups');
    const lan = service.as('lan');
    const { metrics: [told] = [] } = await lan.getStartup({ startupId });
    await lan.tellFigures({
      startupId,
      period: told?.period ?? '',
      version: told?.version ?? 0,
      figures: figures({ revenue: 1 }),
      reason: 'Gõ nhầm doanh thu của kỳ này.',
    });
    const { id: _id, actions: _actions, ...startup } = await lan.getStartup({ startupId });
    const { name, kind, stage, summary, team = [], rhythm, version } = startup;
    const sector = startup.sector === 'food' ? 'health' : 'food';
    const profile = { name, kind, stage, summary, team, rhythm, sector } as const;
    await lan.changeStartup({ startupId, version, ...profile });
    await agrees();
  });

  it('count once what two deliveries bring at the same moment', async () => {
    const before = shown(await dashboard());
    const [startupId = ''] = story.startups;
    const items = (await scan('STARTUPS')).filter(
      ({ pk, sk }) => pk === startupId && sk === 'startup',
    );
    const next = items.map((item) => ({
      ...item,
      version: Number(item.version) + 1,
      sector: 'tourism',
    }));
    await Promise.all([tell(next), tell(next), tell(next)]);
    const { bySector } = await dashboard();
    expect(bySector.find(({ of }) => of === 'tourism')?.amounts.startups).toBe(1);
    expect(shown(await dashboard())).toEqual(before);
  });
});

describe('a cohort’s dashboard', () => {
  it('holds its startups against its goals', async () => {
    const [cohortId = ''] = story.cohorts;
    const { goals, startups, cohort } = await service.as('linh').getCohortDashboard({ cohortId });
    expect(cohort.name).toBe('Khóa 2023');
    expect(startups).toHaveLength(5);
    const still = startups.filter(({ place }) => place !== 'exited');
    const reached = still.filter(({ figures: told }) => (told?.payingCustomers ?? 0) >= 50);
    expect(goals).toEqual([
      { figure: 'payingCustomers', target: 50, reached: reached.length, told: still.length },
    ]);
  });
});

describe('a startup’s dashboard', () => {
  it('is its founders’ and who oversees; means of few others are withheld', async () => {
    const [, , startupId = ''] = story.startups;
    const own = await service.as('lan').getStartupDashboard({ startupId });
    const { metrics = [] } = await service.as('lan').getStartup({ startupId });
    expect(own.periods.map(({ period, figures: told }) => [period, told])).toEqual(
      metrics.map(({ period, figures: told }) => [period, told]),
    );
    for (const { others } of own.periods)
      if (others) expect(others).toEqual({ revenue: 'few', jobs: 'few' });
    const meansFor = async (name: 'lan' | 'kien') => {
      const read = story.startups.map((id) =>
        service.as(name).getStartupDashboard({ startupId: id }),
      );
      const all = (await Promise.all(read)).flatMap(({ periods }) => periods);
      return new Set(all.flatMap(({ others }) => (others ? [typeof others.jobs] : [])));
    };
    expect([...(await meansFor('lan'))]).toEqual(['string']);
    expect(await meansFor('kien')).toContain('number');
    expect(await refusal(service.as('minh').getStartupDashboard({ startupId }))).toBe('not-found');
    expect(await refusal(service.as('nam').getStartupDashboard({ startupId }))).toBe('not-allowed');
  });
});

describe('a dashboard', () => {
  it('shows no span that ends before it begins, nor one without end', async () => {
    const ask = (from: string, until: string) =>
      refusal(service.as('linh').getCentreDashboard({ from, until }));
    expect([await ask('2026-05', '2026-04'), await ask('2001-01', '2026-04')]).toEqual([
      'unfit',
      'unfit',
    ]);
    expect(given.people('linh')).toBeDefined();
  });
});
