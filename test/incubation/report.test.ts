import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportForms } from '#shared/incubation/report/form.ts';
import type { ReportId } from '#shared/incubation/report/model.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { once } from '../given/applications.ts';
import { aPlace, aRunningCohort } from '../given/incubation.ts';
import { cast, type Cast } from '../given/people.ts';
import { aStartup, figures } from '../given/startups.ts';
import { follow, letterTo } from '../notices/streams.ts';
import type { Name } from '../people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
let mamXanh: StartupId;
let be: StartupId;
let reportId: ReportId;
let stopFollowing: () => Promise<void>;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'startups', 'incubation', 'notices'] });
  stopFollowing = follow(service);
  given = await cast(service);
  service.clock.set('2026-11-23T03:00:00.000Z');
  const own = { ...aStartup(), organisationId: given.mamXanh };
  mamXanh = (await service.as('lan').registerStartup(own, once())).id;
  const group = aStartup({ kind: 'group', name: 'Nhóm Bè' });
  be = (await service.as('ngoc').registerStartup(group, once())).id;
  const cohort = await aRunningCohort(service);
  await aPlace(service, cohort, mamXanh);
  await aPlace(service, cohort, be);
  for (const [period, revenue] of [
    ['2026-09', 40_000_000] as const,
    ['2026-10', 50_000_000] as const,
  ])
    await service.as('lan').tellFigures({
      ...{ startupId: mamXanh, period, version: 0 },
      figures: figures({ revenue }),
    });
  await event('advice', 'Tư vấn sở hữu trí tuệ', [mamXanh]);
  await event('advice', 'Tư vấn gọi vốn', [mamXanh, be]);
  await event('network', 'Ngày hội khởi nghiệp', []);
});
afterAll(async () => {
  await stopFollowing();
  await service.stop();
});

const event = (group: 'advice' | 'network', title: string, beneficiaries: StartupId[]) =>
  service.as('linh').recordEvent(
    {
      ...{ group, title, beneficiaries, on: '2026-11-20', minutes: 90, cost: 5_000_000 },
      result: 'Hai nhóm hoàn thiện hồ sơ gọi vốn.',
    },
    once(),
  );
const read = (name: Name = 'linh') => service.as(name).getReport({ reportId });
const list = async (key: string) => (await read()).filled.find((one) => one.key === key);
const gaps = async () => (await read()).gaps.map(({ key }) => key);

describe('a yearly report', () => {
  it('is begun by the centre, once a form and year that has come', async () => {
    const open = (name: Name, year = 2026) => service.as(name).openReport({ form: 'IV.4.2', year });
    expect(await refusal(open('dung'))).toBe('not-allowed');
    expect((await refused(open('linh', 2027))).fields).toMatchObject([{ code: 'not-yet' }]);
    reportId = (await open('linh')).id;
    expect(await refusal(open('linh'))).toBe('out-of-turn');
    expect((await service.as('kien').listReports({})).items).toMatchObject([{ year: 2026 }]);
  });

  it('lists what the record says of the year, everybody once', async () => {
    expect(await list('advice')).toMatchObject({
      counts: { person: 0, group: 1, company: 1 },
      minutes: 180,
      cost: 10_000_000,
    });
    const advice = await list('advice');
    const helped = advice?.events.map(({ beneficiaries }) => beneficiaries.length);
    expect(helped?.toSorted()).toEqual([1, 2]);
    const incubation = await list('incubation');
    expect(incubation?.places.map(({ name, revenue }) => [name, revenue])).toEqual(
      expect.arrayContaining([
        ['Mầm Xanh', 90_000_000],
        ['Nhóm Bè', undefined],
      ]),
    );
  });

  it('says what is missing: facts, texts, empty lists, figures never told', async () => {
    const missing = await gaps();
    expect(missing).toContain('fact-address');
    expect(missing).toContain('text-policies');
    expect(missing).toContain('list-services');
    expect(missing).toContain(`figures-${be}`);
    expect(missing).not.toContain(`figures-${mamXanh}`);
    expect(missing).not.toContain('list-advice');
    expect(missing.filter((key) => key.startsWith('event-'))).toHaveLength(1);
  });

  it('is read by who oversees, and is not there for others', async () => {
    for (const name of ['dung', 'son', 'kien'] as const)
      expect((await read(name)).actions).toEqual([]);
    for (const name of ['lan', 'nam', 'ngoc', 'thu'] as const)
      expect(await refusal(read(name))).toBe('not-found');
  });
});

describe('a gap', () => {
  const assign = (name: Name, gap: string, to: 'nam' | 'lan' = 'nam', version = 0) =>
    service.as(name).assignGap({
      ...{ reportId, gap, version, personId: given.people(to), dueOn: '2026-12-10' },
    });

  it('is given to somebody with a day, and waits for them until it is filled', async () => {
    expect(await refusal(assign('dung', 'text-policies'))).toBe('not-allowed');
    expect((await refused(assign('linh', 'text-policies', 'lan'))).fields).toMatchObject([
      { field: 'personId', code: 'wrong-choice' },
    ]);
    expect(await refusal(assign('linh', 'text-advice'))).toBe('out-of-turn');
    await assign('linh', 'text-policies');
    expect(await refusal(assign('linh', 'text-policies'))).toBe('changed-meanwhile');
    const { text } = await letterTo('nam@vuon-uom.example', /báo cáo năm 2026/);
    expect(text).toContain('Các chính sách ưu đãi, hỗ trợ được thụ hưởng');
    expect(text).toContain(`/incubation/reports/${reportId}`);
    const { items } = await service.as('nam').listMyGaps({});
    expect(items).toMatchObject([{ key: 'text-policies', dueOn: '2026-12-10', year: 2026 }]);
  });

  it('opens its own part of the draft to whom it was given, and no other', async () => {
    const { version, actions } = await read('nam');
    expect(actions).toEqual(['change']);
    const write = (texts: object) => service.as('nam').changeReport({ reportId, version, texts });
    expect(await refusal(write({ difficulties: 'Thiếu mặt bằng.' }))).toBe('not-allowed');
    await write({ policies: 'Miễn tiền thuê đất hai năm đầu.' });
    expect(await refusal(write({ policies: 'Bản khác.' }))).toBe('changed-meanwhile');
    expect((await service.as('nam').listMyGaps({})).items).toEqual([]);
  });
});

describe('a draft', () => {
  it('keeps every version of its texts', async () => {
    const { version } = await read();
    const texts = { policies: 'Miễn tiền thuê đất ba năm đầu.', services: 'Không phát sinh.' };
    await service.as('linh').changeReport({ reportId, version, texts });
    expect(await gaps()).not.toContain('list-services');
    const { items } = await service.as('dung').listReportHistory({ reportId });
    expect(items[0]).toMatchObject({
      type: 'reportChanged',
      facts: { before: { policies: 'Miễn tiền thuê đất hai năm đầu.' } },
    });
  });

  it('is submitted once, and stays as it was whatever the record says later', async () => {
    const { version } = await read();
    const submit = (name: Name, declaration = true) =>
      service.as(name).submitReport({ reportId, version, declaration }, once());
    expect(await refusal(submit('dung'))).toBe('not-allowed');
    expect(await refusal(submit('linh', false))).toBe('declaration-missing');
    const both = await Promise.allSettled([submit('linh'), submit('linh')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const before = await read('dung');
    expect(before).toMatchObject({ status: 'submitted', submittedByName: 'Vũ Thùy Linh' });
    expect(before.sha256).toMatch(/^[0-9a-f]{64}$/);
    await event('advice', 'Ghi sau khi nộp', [mamXanh]);
    expect(await read('dung')).toEqual(before);
    const late = { reportId, version: before.version, texts: { policies: 'Sửa sau khi nộp.' } };
    expect(await refusal(service.as('linh').changeReport(late))).toBe('out-of-turn');
  });
});

describe('form IV.4.1', () => {
  it('asks for direct revenue by client, and files technology apart from courses', async () => {
    const { id, version } = await service.as('linh').openReport({ form: 'IV.4.1', year: 2026 });
    const revenue = [
      {
        ...{ client: 'Hợp tác xã Thuận Thành', service: 'Tư vấn chuyển giao nhà màng' },
        ...{ amount: 120_000_000, on: '2026-06-30', result: 'Đã vận hành' },
      },
    ];
    const written = await service.as('linh').changeReport({ reportId: id, version, revenue });
    expect(written.gaps.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['fact-legalDocument', 'list-technology']),
    );
    expect(written.gaps.map(({ key }) => key)).not.toContain('text-revenue');
    expect(written.filled.map(({ key }) => key)).toEqual(['technology', 'courses']);
    expect(reportForms['IV.4.2'].sections).toHaveLength(13);
  });
});
