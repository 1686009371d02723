import type { CohortId } from '../incubation/model.ts';
import type { Sector, Stage, StartupStatus } from '../startups/model.ts';

/** Of what figures are added up: `all`, `sector=food`, `within=coh_…/food`, `stage=…`, `status=…`. */
export type Scope = string;

export const everything: Scope = 'all';
export const ofSector = (sector: Sector): Scope => `sector=${sector}`;
export const ofStage = (stage: Stage): Scope => `stage=${stage}`;
export const ofStatus = (status: StartupStatus): Scope => `status=${status}`;
export const ofCohort = (cohort: CohortId): Scope => `cohort=${cohort}`;

/** What is of a sector within a cohort; without the sector, what all of these begin with. */
export const within = (cohort: CohortId, sector: Sector | '' = ''): Scope =>
  `within=${cohort}/${sector}`;

interface Asked {
  cohort?: CohortId | undefined;
  sector?: Sector | undefined;
}

/** The scope of a question that may narrow by cohort, by sector, or by both. */
export const scopeOf = ({ cohort, sector }: Asked): Scope => {
  if (cohort) return sector ? within(cohort, sector) : ofCohort(cohort);
  return sector ? ofSector(sector) : everything;
};

/** The scopes a startup’s figures count in, each once. */
export const scopesOf = (
  { sector, stage, status }: { sector: Sector; stage: Stage; status: StartupStatus },
  cohorts: readonly CohortId[],
): Scope[] => [
  everything,
  ofSector(sector),
  ofStage(stage),
  ofStatus(status),
  ...[...new Set(cohorts)].flatMap((cohort) => [ofCohort(cohort), within(cohort, sector)]),
];
