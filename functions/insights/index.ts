import { goalsOf } from '#shared/insights/cohort-dashboard.ts';
import { FEWEST } from '#shared/insights/hiding.ts';
import { capitalPerSupport, occupiedIn, survivalIn } from '#shared/insights/dashboards.ts';
import type { Amounts } from '#shared/insights/measures.ts';
import { MOST_MONTHS, spanOf, type Month } from '#shared/insights/month.ts';
import { insightRoutes } from '#shared/insights/routes.ts';
import { ofCohort, ofSector, scopeOf, within, type Scope } from '#shared/insights/scope.ts';
import { during, monthsIn } from '#shared/insights/series.ts';
import { startupDashboard } from '#shared/insights/startup-dashboard.ts';
import type { Followed } from '#shared/insights/views.ts';
import { relationsTo } from '#shared/startups/lifecycle.ts';
import { Sector, Stage, StartupStatus } from '#shared/startups/model.ts';
import { groupsFor } from '#shared/startups/views.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { api } from '../http/api.ts';
import { cohortRepository } from '../incubation/cohort-repository.ts';
import { incubationTable } from '../incubation/table.ts';
import { placeRepository } from '../incubation/place-repository.ts';
import { reviewRepository } from '../reviews/review-repository.ts';
import { reviewsTable } from '../reviews/table.ts';
import { startupRepository } from '../startups/repository.ts';
import { startupsTable } from '../startups/table.ts';
import { openTable } from '../storage/table.ts';
import { intakeOutcomes } from './intake.ts';
import { insightsRepository } from './repository.ts';
import { insightsTable } from './table.ts';

const table = openTable(insightsTable);
const insights = insightsRepository(table);
const startups = startupRepository(openTable(startupsTable));
const cohorts = cohortRepository(openTable(incubationTable));
const intake = intakeOutcomes({
  cohorts,
  places: placeRepository(openTable(incubationTable)),
  reviews: reviewRepository(openTable(reviewsTable)),
  startups,
});

interface Asked {
  from?: Month | undefined;
  until?: Month | undefined;
}

const followed = async (scope: Scope, { from, until }: Asked, at: Instant): Promise<Followed> => {
  const today = dayOf(at);
  const months = spanOf(today, from, until);
  const [first, last] = [months.at(0), months.at(-1)];
  if (!first || !last || months.length > MOST_MONTHS)
    throw refuse('unfit', {}, [{ field: 'from', code: 'wrong-choice', params: { values: [] } }]);
  const [years, ever] = await Promise.all([insights.years(scope), insights.ever(scope)]);
  const all = monthsIn(years);
  const ratio = capitalPerSupport(ever);
  return {
    span: { from: first, until: last },
    months: during(all, months),
    ever,
    occupied: occupiedIn(all, months, ever),
    survival: survivalIn(all, today),
    ...(ratio && { capitalPerSupport: ratio }),
  };
};

/** Sums by what they are of, those of nothing left out. */
const listed = <T extends string>(options: readonly T[], found: ReadonlyMap<string, Amounts>) =>
  options.flatMap((of) => {
    const amounts = found.get(of);
    return amounts?.startups ? [{ of, amounts }] : [];
  });

const nothing = new Map<string, Amounts>();

export const handler = api(
  insightRoutes,
  {
    getCentreDashboard: async ({ cohort, sector, ...asked }, _actor, { receivedAt }) => {
      const isWhole = !cohort && !sector;
      const [found, names, perCohort, perSector, perStage, perStatus] = await Promise.all([
        followed(scopeOf({ cohort, sector }), asked, receivedAt),
        insights.cohorts(),
        insights.everUnder('cohort='),
        insights.everUnder(cohort ? within(cohort) : 'sector='),
        isWhole ? insights.everUnder('stage=') : nothing,
        isWhole ? insights.everUnder('status=') : nothing,
      ]);
      return {
        ...found,
        cohorts: names.map((one) => ({ ...one, amounts: perCohort.get(one.id) ?? {} })),
        bySector: listed(Sector.options, perSector).filter(({ of }) => !sector || of === sector),
        byStage: listed(Stage.options, perStage),
        byStatus: listed(StartupStatus.options, perStatus),
      };
    },

    getIntakeOutcomes: async () => ({ packs: await intake() }),

    getCohortDashboard: async ({ cohortId, ...asked }, _actor, { receivedAt }) => {
      const [cohort, found, lines] = await Promise.all([
        cohorts.get(cohortId),
        followed(ofCohort(cohortId), asked, receivedAt),
        insights.lines(cohortId),
      ]);
      return { ...found, cohort, goals: goalsOf(cohort, lines), startups: lines };
    },

    getStartupDashboard: async ({ startupId }, actor) => {
      const record = await startups.whole(startupId);
      const groups = groupsFor(record.startup, actor);
      if (!groups.includes('profile')) throw refuse('not-found');
      if (!groups.includes('metrics')) throw refuse('not-allowed');
      const sector = monthsIn(await insights.years(ofSector(record.startup.sector)));
      const relations = relationsTo(record.startup, actor);
      const oversees = relations.has('centre') || relations.has('reader');
      // Who oversees sees every startup’s figures anyway; of none at all there is no mean.
      const fewest = oversees && !relations.has('founder') ? 1 : FEWEST;
      return startupDashboard(record, sector, groups, fewest);
    },
  },
  table,
);
