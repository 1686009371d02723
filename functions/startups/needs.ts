import type { startupRoutes } from '#shared/startups/routes.ts';
import type { HistoryEvent, HistoryLine } from '#shared/workflow/history.ts';
import type { ApplicationRepository } from '../applications/repository.ts';
import type { Operations } from '../http/api.ts';
import type { newId } from '../ids.ts';
import type { OrganisationRepository } from '../organisations/organisation-repository.ts';
import type { PersonRepository } from '../organisations/person-repository.ts';
import type { StartupRepository } from './repository.ts';

type All = Operations<typeof startupRoutes>;
/** A part of what this context does. */
export type Part<Name extends keyof All> = Pick<All, Name>;

/** What the operations on startups need of the world, and of other contexts. */
export interface Needs {
  startups: StartupRepository;
  applications: Pick<ApplicationRepository, 'ofHost'>;
  organisations: Pick<OrganisationRepository, 'get'>;
  people: Pick<PersonRepository, 'get'>;
  /** A history with the names of who acted. */
  named: (events: readonly HistoryEvent[]) => Promise<HistoryLine[]>;
  newId: typeof newId;
}
