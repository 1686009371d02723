import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { decisionRepository } from '../decisions/repository.ts';
import { decisionsTable } from '../decisions/table.ts';
import { personRepository } from '../organisations/person-repository.ts';
import { organisationsTable } from '../organisations/table.ts';
import { openTable, type Table } from '../storage/table.ts';
import { eventRepository } from './event-repository.ts';
import { monitoring } from './monitoring.ts';
import { monitoringRepository } from './monitoring-repository.ts';
import type { Needs } from './needs.ts';
import { reporting } from './report/reporting.ts';
import { reportRepository } from './report/repository.ts';

/** What the centre answers for to others: funded projects against their promises, and the yearly report. */
export const overseeing = (others: Needs, table: Table) => ({
  ...monitoring({
    ...others,
    monitoring: monitoringRepository(table),
    applications: applicationRepository(openTable(applicationsTable)),
    decisions: decisionRepository(openTable(decisionsTable)),
  }),
  ...reporting({
    ...others,
    reports: reportRepository(table),
    events: eventRepository(table),
    people: personRepository(openTable(organisationsTable)),
  }),
});
