import { organisationRoutes } from '#shared/organisations/routes.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { settings } from '../settings.ts';
import { openTable } from '../storage/table.ts';
import { invitationRepository } from './invitation-repository.ts';
import { invitationOperations } from './invitations.ts';
import { myOperations } from './me.ts';
import type { Needs } from './needs.ts';
import { organisationRepository } from './organisation-repository.ts';
import { organisationOperations } from './organisations.ts';
import { withNames } from './people.ts';
import { personRepository } from './person-repository.ts';
import { roleOperations } from './roles.ts';
import { organisationsTable } from './table.ts';

const table = openTable(organisationsTable);
const needs: Needs = {
  people: personRepository(table),
  organisations: organisationRepository(table),
  invitations: invitationRepository(table),
  named: (events) => withNames(table, events),
};

export const handler = api(
  organisationRoutes,
  {
    ...myOperations({ ...needs, firstAdmin: settings.FIRST_ADMIN }),
    ...organisationOperations({ ...needs, newId }),
    ...invitationOperations({ ...needs, newId }),
    ...roleOperations(needs),
  },
  table,
);
