import type { CohortId } from '#shared/incubation/model.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { Period, periodsBetween } from '#shared/startups/period.ts';
import { once } from '../../test/given/applications.ts';
import { aStartup, figures } from '../../test/given/startups.ts';
import type { Service } from '../../test/service.ts';
import { percentile, timed } from '../figures.ts';
import { signedIn } from '../signed-in.ts';

const TURNS = 100;

/** A startup whose founder told three years, month by month. */
export const aToldStartup = async (service: Service) => {
  const lan = service.as('lan');
  const { id: startupId } = await lan.registerStartup(aStartup({ kind: 'group' }), once());
  for (const period of periodsBetween(Period.parse('2023-11'), Period.parse('2026-10')))
    await lan.tellFigures({ startupId, period, version: 0, figures: figures() });
  return startupId;
};

/** Every dashboard, as an auditor asks for it. */
export const questions = async (service: Service, cohortId: CohortId, startupId: StartupId) => {
  const kien = await signedIn(service, 'kien');
  const sector = 'agriculture';
  return [
    ['the centre', () => kien.getCentreDashboard({})],
    ['a sector of a cohort', () => kien.getCentreDashboard({ cohort: cohortId, sector })],
    ['a cohort', () => kien.getCohortDashboard({ cohortId })],
    ['a startup', () => kien.getStartupDashboard({ startupId })],
  ] as const;
};

/** How long an answer takes, in ms; how large it is, in bytes; and what it costs, in capacity units. */
export const asked = async (ask: () => Promise<object>, consumed: () => number) => {
  await ask();
  consumed();
  const bytes = Buffer.byteLength(JSON.stringify(await ask()));
  const units = consumed();
  const all: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) all.push(await timed(ask));
  return { bytes, units, p50: percentile(all, 50), p95: percentile(all, 95) };
};
