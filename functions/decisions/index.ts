import { decisionRoutes } from '#shared/decisions/routes.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { callRepository } from '../calls/repository.ts';
import { callsTable } from '../calls/table.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { withNames } from '../organisations/people.ts';
import { personRepository } from '../organisations/person-repository.ts';
import { organisationsTable } from '../organisations/table.ts';
import { councilRepository } from '../reviews/council-repository.ts';
import { reviewRepository } from '../reviews/review-repository.ts';
import { reviewsTable } from '../reviews/table.ts';
import { openTable } from '../storage/table.ts';
import { decisionOperations } from './operations.ts';
import { proposingOperations } from './proposing.ts';
import { decisionRepository } from './repository.ts';
import { resultOperations } from './results.ts';
import { decisionsTable } from './table.ts';

const table = openTable(decisionsTable);
const councils = openTable(reviewsTable);
const people = openTable(organisationsTable);

const needs = {
  decisions: decisionRepository(table),
  applications: applicationRepository(openTable(applicationsTable)),
  calls: callRepository(openTable(callsTable)),
  reviews: reviewRepository(councils),
  councils: councilRepository(councils),
  person: personRepository(people).find,
  named: (events: Parameters<typeof withNames>[1]) => withNames(people, events),
  newId,
};

export const handler = api(
  decisionRoutes,
  { ...decisionOperations(needs), ...proposingOperations(needs), ...resultOperations(needs) },
  table,
);
