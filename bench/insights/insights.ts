import { CohortId } from '#shared/incubation/model.ts';
import { aRunningCohort } from '../../test/given/incubation.ts';
import { cast } from '../../test/given/people.ts';
import { startPortal } from '../../test/journeys/portal.ts';
import { figure, kilobytes, timed, times } from '../figures.ts';
import type { Part } from '../part.ts';
import { visit, whole } from '../visiting/visit.ts';
import { asked, aToldStartup, questions } from './asking.ts';

const SIZES = [200, 2_000] as const;
const IN_COHORT = 40;
const MOST_MS = 100;
const MOST_BYTES = 100_000;
const NOW = '2026-11-22T03:00:00.000Z';

type Found = Awaited<ReturnType<typeof asked>> & { size: number; name: string; page: number };

/** What it takes to read the dashboards of a tenth of the startups, and of all of them. */
export const insights = async (): Promise<Part> => {
  const portal = await startPortal();
  const { service } = portal;
  await cast(service);
  await portal.moveTo(NOW);
  const { id: cohortId } = await aRunningCohort(service, { quota: 200 });
  const startupId = await aToldStartup(service);
  // Only now: what these import reads its environment as it loads.
  const [{ meter }, { grow }, { newId }] = await Promise.all([
    import('../listing/consumed.ts'),
    import('./portfolio.ts'),
    import('#functions/ids.ts'),
  ]);
  const cohorts = [cohortId];
  const cohortOf = (nth: number) =>
    (cohorts[Math.floor(nth / IN_COHORT)] ??= newId(CohortId, 'coh'));
  const page = await portal.as('kien', '/');
  const pages: Record<string, string> = {
    'the centre': '/insights',
    'a cohort': `/insights/cohorts/${cohortId}`,
    'a startup': `/insights/startups/${startupId}`,
  };

  const found: Found[] = [];
  const loaded: string[] = [];
  const consumed = meter();
  for (const size of SIZES) {
    const took = await timed(() => grow(size, cohortOf));
    loaded.push(`${figure(size)} in ${figure(took / 1000)} s`);
    for (const [name, ask] of await questions(service, cohortId, startupId)) {
      const measured = await asked(ask, consumed);
      const path = pages[name];
      found.push({ size, name, ...measured, page: path ? whole(await visit(page, path)) : 0 });
    }
  }
  await portal.stop();
  return reportOf(found, loaded);
};

const reportOf = (found: readonly Found[], loaded: readonly string[]): Part => {
  const most = (of: (one: Found) => number) => Math.max(...found.map(of));
  const slowest = most(({ p95 }) => p95);
  const heaviest = most(({ page }) => page);
  const [least, all] = SIZES.map((size) =>
    found.filter((one) => one.size === size).reduce((sum, { units }) => sum + units, 0),
  );
  return {
    title: 'Dashboards',
    table: [
      ['startups × 36 months', 'dashboard', 'p50 ms', 'p95 ms', 'answer', 'capacity units', 'page'],
      ...found.map(({ size, name, p50, p95, bytes, units, page }) => [
        figure(size),
        name,
        figure(p50),
        figure(p95),
        kilobytes(bytes),
        figure(units),
        page > 0 ? kilobytes(page) : '–',
      ]),
    ],
    aims: [
      { aim: `p95 ≤ ${MOST_MS} ms`, found: `${figure(slowest)} ms`, met: slowest <= MOST_MS },
      {
        aim: `a first visit ≤ ${kilobytes(MOST_BYTES)}`,
        found: kilobytes(heaviest),
        met: heaviest <= MOST_BYTES,
      },
      {
        aim: 'capacity of all dashboards within 2 × for ten times the startups',
        found: times((all ?? 0) / (least || 1)),
        met: (all ?? 0) <= 2 * (least ?? 0),
      },
    ],
    notes: [
      `An auditor asks for each dashboard through the gateway, 100 turns; ${IN_COHORT} startups a cohort. The page is its first visit in Chromium with everything on it, in Vietnamese. The ledgers were made by the projection’s own rules and written by its rebuild (${loaded.join(', ')}); only the startup whose own dashboard is read told its years through the API.`,
    ],
  };
};
