import { randomBytes } from 'node:crypto';
import { applicationRoutes } from '#shared/applications/routes.ts';
import { instantOf } from '#shared/values/instant.ts';
import { calendarRepository } from '../calls/calendar-repository.ts';
import { formRepository } from '../calls/form-repository.ts';
import { callRepository } from '../calls/repository.ts';
import { shelfOf } from '../calls/shelf.ts';
import { callsTable } from '../calls/table.ts';
import { documentRepository } from '../documents/repository.ts';
import { documentsTable } from '../documents/table.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { organisationRepository } from '../organisations/organisation-repository.ts';
import { withNames } from '../organisations/people.ts';
import { organisationsTable } from '../organisations/table.ts';
import { settings } from '../settings.ts';
import { openTable } from '../storage/table.ts';
import { handingIn } from './handing-in.ts';
import type { Needs } from './needs.ts';
import { reading } from './reading.ts';
import { applicationRepository } from './repository.ts';
import { screening } from './screening.ts';
import { starting } from './starting.ts';
import { applicationsTable } from './table.ts';
import { toCheck } from './to-check.ts';
import { writing } from './writing.ts';

const table = openTable(applicationsTable);
const callsOpened = openTable(callsTable);
const people = openTable(organisationsTable);
const shelf = shelfOf(formRepository(callsOpened));

const needs: Needs = {
  applications: applicationRepository(table),
  calls: callRepository(callsOpened),
  calendar: calendarRepository(callsOpened),
  formOf: ({ formId }) => shelf.form(formId),
  organisations: organisationRepository(people),
  named: (events) => withNames(people, events),
  documents: documentRepository(openTable(documentsTable)),
  newId,
  random: randomBytes,
  now: () => instantOf(new Date()),
  organId: settings.ORGAN_ID,
};

export const handler = api(
  applicationRoutes,
  {
    ...starting(needs),
    ...writing(needs),
    ...handingIn(needs),
    ...screening(needs),
    ...reading(needs),
    ...toCheck(needs),
  },
  table,
);
