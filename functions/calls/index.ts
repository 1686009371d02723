import { callRoutes } from '#shared/calls/routes.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { withNames } from '../organisations/people.ts';
import { organisationsTable } from '../organisations/table.ts';
import { openTable } from '../storage/table.ts';
import { calendarOperations } from './calendar.ts';
import { calendarRepository } from './calendar-repository.ts';
import { formRepository } from './form-repository.ts';
import { formOperations } from './forms.ts';
import { callOperations } from './operations.ts';
import { callRepository } from './repository.ts';
import { shelfOf } from './shelf.ts';
import { callsTable } from './table.ts';

const table = openTable(callsTable);
const people = openTable(organisationsTable);
const applications = applicationRepository(openTable(applicationsTable));
const imported = formRepository(table);
const named = (events: Parameters<typeof withNames>[1]) => withNames(people, events);
const shelf = shelfOf(imported);

export const handler = api(
  callRoutes,
  {
    ...callOperations({
      calls: callRepository(table),
      countApplications: applications.count,
      shelf,
      named,
      newId,
    }),
    ...formOperations({ imported, shelf }),
    ...calendarOperations({ calendar: calendarRepository(table), named }),
  },
  table,
);
