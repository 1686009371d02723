import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insights as say } from '../../web/src/words/insights/vi.ts';
import { charts } from '../../web/src/words/charts/vi.ts';
import { once } from '../given/applications.ts';
import { aGoal, aPlace, aRunningCohort } from '../given/incubation.ts';
import { cast } from '../given/people.ts';
import { aStartup, figures } from '../given/startups.ts';
import { follow } from '../notices/streams.ts';
import { startPortal, type Portal } from './portal.ts';
import { examine } from './walks/looks.ts';

const NOW = '2026-11-23T03:00:00.000Z';
let portal: Portal;
let stop: () => Promise<void>;
let cohort: string;
let startup: string;

beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  await cast(service);
  await portal.moveTo(NOW);
  stop = follow(service);
  const lan = service.as('lan');
  const { id: startupId } = await lan.registerStartup(aStartup({ kind: 'group' }), once());
  for (const [nth, period] of ['2026-07', '2026-08', '2026-10'].entries())
    await lan.tellFigures({
      startupId,
      period,
      version: 0,
      figures: figures({ revenue: 40_000_000 * (nth + 1) }),
    });
  const running = await aRunningCohort(service);
  const { id: placeId } = await aPlace(service, running, startupId);
  await service.as('linh').setMilestone({ placeId, ...aGoal() }, once());
  cohort = running.id;
  startup = startupId;
}, 240_000);
afterAll(async () => {
  await stop();
  await portal.stop();
});

describe('the dashboards', () => {
  it('follow what was recorded', async () => {
    const asked = async () => {
      const dashboard = await portal.service.as('linh').getCohortDashboard({ cohortId: cohort });
      const [line] = dashboard.startups;
      return [line?.period, line?.place, dashboard.months.at(-1)?.amounts.revenue];
    };
    const told = ['2026-10', 'preIncubation', 120_000_000];
    await expect.poll(asked, { timeout: 20_000 }).toEqual(told);
  });

  it('can be read by everybody they are for', async () => {
    const page = await portal.as('linh');
    await examine(page, '/insights');
    await examine(page, `/insights/cohorts/${cohort}`);
    await examine(await portal.as('lan'), `/insights/startups/${startup}`);
  });

  it('are narrowed, read as a table, and taken away as numbers and as a picture', async () => {
    const page = await portal.as('kien', '/insights', { acceptDownloads: true });
    await page.getByLabel(say.filters.span).selectOption('12');
    await page.getByRole('button', { name: say.filters.show }).click();
    await page.waitForURL(/months=12/);
    const revenue = page.getByRole('figure', { name: say.charts.revenue, exact: true });
    await revenue.getByText(charts.table).click();
    const rows = await revenue.locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)?.split('\t')).toEqual(['10/2026', '120.000.000\u00a0₫']);
    expect(rows.at(-2)?.split('\t')).toEqual(['09/2026', '–']);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      revenue.getByRole('link', { name: charts.csv }).click(),
    ]);
    const csv = await readFile(await file.path(), 'utf8');
    expect(csv.split('\r\n').slice(-3)).toEqual(['09/2026,', '10/2026,120000000', '']);
    expect(csv.startsWith('\ufeffTháng,')).toBe(true);

    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      revenue.getByRole('button', { name: charts.png }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('centre-revenue.png');
    const bytes = await readFile(await picture.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  it('lead from a bar to the startups it counts, and from a cohort to its own', async () => {
    const page = await portal.as('son', '/insights');
    await page.getByRole('link', { name: 'Khóa 1 năm 2026' }).click();
    await page.getByRole('link', { name: 'Mầm Xanh' }).click();
    expect(new URL(page.url()).pathname).toBe(`/insights/startups/${startup}`);
    await page.goto('/insights');
    const sectors = page.getByRole('figure', { name: say.charts.bySector });
    await sectors.getByRole('link', { name: 'Nông nghiệp' }).click();
    await expect.poll(() => page.getByText('Mầm Xanh').count()).toBeGreaterThan(0);
  });
});
