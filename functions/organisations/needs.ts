import type { organisationRoutes } from '#shared/organisations/routes.ts';
import type { Operations } from '../http/api.ts';
import type { InvitationRepository } from './invitation-repository.ts';
import type { OrganisationRepository } from './organisation-repository.ts';
import type { withNames } from './people.ts';
import type { PersonRepository } from './person-repository.ts';

type All = Operations<typeof organisationRoutes>;
/** A part of what this context does. */
export type Part<Name extends keyof All> = Pick<All, Name>;

export interface Needs {
  people: PersonRepository;
  organisations: OrganisationRepository;
  invitations: InvitationRepository;
  /** A history with the names of who acted. */
  named: (events: Parameters<typeof withNames>[1]) => ReturnType<typeof withNames>;
}
