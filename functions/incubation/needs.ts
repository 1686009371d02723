import type { incubationRoutes } from '#shared/incubation/routes.ts';
import type { HistoryEvent, HistoryLine } from '#shared/workflow/history.ts';
import type { ApplicationRepository } from '../applications/repository.ts';
import type { CallRepository } from '../calls/repository.ts';
import type { Operations } from '../http/api.ts';
import type { newId } from '../ids.ts';
import type { PersonRepository } from '../organisations/person-repository.ts';
import type { StartupRepository } from '../startups/repository.ts';
import type { CohortRepository } from './cohort-repository.ts';
import type { PlaceRepository } from './place-repository.ts';

type All = Operations<typeof incubationRoutes>;
/** A part of what this context does. */
export type Part<Name extends keyof All> = Pick<All, Name>;

/** What the operations of incubation need of the world, and of other contexts. */
export interface Needs {
  cohorts: CohortRepository;
  places: PlaceRepository;
  startups: Pick<StartupRepository, 'get' | 'whole' | 'heldBy' | 'ofActor'>;
  applications: Pick<ApplicationRepository, 'get' | 'ofCall'>;
  calls: Pick<CallRepository, 'get'>;
  people: Pick<PersonRepository, 'get' | 'find'>;
  /** A history with the names of who acted. */
  named: (events: readonly HistoryEvent[]) => Promise<HistoryLine[]>;
  newId: typeof newId;
}
