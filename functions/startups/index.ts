import { startupRoutes } from '#shared/startups/routes.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { withNames } from '../organisations/people.ts';
import { organisationRepository } from '../organisations/organisation-repository.ts';
import { personRepository } from '../organisations/person-repository.ts';
import { organisationsTable } from '../organisations/table.ts';
import { openTable } from '../storage/table.ts';
import type { Needs } from './needs.ts';
import { keeping } from './keeping.ts';
import { reading } from './reading.ts';
import { recording } from './recording.ts';
import { registering } from './registering.ts';
import { startupRepository } from './repository.ts';
import { startupsTable } from './table.ts';
import { telling } from './telling.ts';

const table = openTable(startupsTable);
const persons = openTable(organisationsTable);

const needs: Needs = {
  startups: startupRepository(table),
  applications: applicationRepository(openTable(applicationsTable)),
  organisations: organisationRepository(persons),
  people: personRepository(persons),
  named: (events) => withNames(persons, events),
  newId,
};

export const handler = api(
  startupRoutes,
  {
    ...registering(needs),
    ...keeping(needs),
    ...recording(needs),
    ...telling(needs),
    ...reading(needs),
  },
  table,
);
