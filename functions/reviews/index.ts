import { reviewRoutes } from '#shared/reviews/routes.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { calendarRepository } from '../calls/calendar-repository.ts';
import { formRepository } from '../calls/form-repository.ts';
import { callRepository } from '../calls/repository.ts';
import { shelfOf } from '../calls/shelf.ts';
import { callsTable } from '../calls/table.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { withNames } from '../organisations/people.ts';
import { personRepository } from '../organisations/person-repository.ts';
import { organisationsTable } from '../organisations/table.ts';
import { openTable } from '../storage/table.ts';
import { ballotBox } from './ballot-box.ts';
import { councilRepository } from './council-repository.ts';
import { reviewOperations } from './operations.ts';
import { paperRepository } from './paper-repository.ts';
import { reviewRepository } from './review-repository.ts';
import { reviewsTable } from './table.ts';

const table = openTable(reviewsTable);
const calls = openTable(callsTable);
const people = openTable(organisationsTable);
const shelf = shelfOf(formRepository(calls));

const operations = reviewOperations({
  councils: councilRepository(table),
  reviews: reviewRepository(table),
  papers: paperRepository(table),
  box: ballotBox(table),
  applications: applicationRepository(openTable(applicationsTable)),
  calls: callRepository(calls),
  calendar: calendarRepository(calls),
  packOf: shelf.pack,
  formOf: shelf.form,
  person: personRepository(people).find,
  named: (events) => withNames(people, events),
  newId,
});

export const handler = api(reviewRoutes, operations, table);
