import { incubationRoutes } from '#shared/incubation/routes.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { callRepository } from '../calls/repository.ts';
import { callsTable } from '../calls/table.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { withNames } from '../organisations/people.ts';
import { personRepository } from '../organisations/person-repository.ts';
import { organisationsTable } from '../organisations/table.ts';
import { startupRepository } from '../startups/repository.ts';
import { startupsTable } from '../startups/table.ts';
import { openTable } from '../storage/table.ts';
import { admitting } from './admitting.ts';
import { cohortRepository } from './cohort-repository.ts';
import { following } from './following.ts';
import type { Needs } from './needs.ts';
import { overseeing } from './overseeing.ts';
import { placeRepository } from './place-repository.ts';
import { mentoring } from './mentoring.ts';
import { planning } from './planning.ts';
import { reading } from './reading.ts';
import { scheduling } from './scheduling.ts';
import { incubationTable } from './table.ts';
import { weekly } from './weekly.ts';

const table = openTable(incubationTable);
const persons = openTable(organisationsTable);

const needs: Needs = {
  cohorts: cohortRepository(table),
  places: placeRepository(table),
  startups: startupRepository(openTable(startupsTable)),
  applications: applicationRepository(openTable(applicationsTable)),
  calls: callRepository(openTable(callsTable)),
  people: personRepository(persons),
  named: (events) => withNames(persons, events),
  newId,
};

export const handler = api(
  incubationRoutes,
  {
    ...planning(needs),
    ...scheduling(needs),
    ...admitting(needs),
    ...following(needs),
    ...weekly(needs),
    ...reading(needs),
    ...mentoring(needs, table),
    ...overseeing(needs, table),
  },
  table,
);
