import { documentRoutes } from '#shared/documents/routes.ts';
import { instantOf } from '#shared/values/instant.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { callRepository } from '../calls/repository.ts';
import { callsTable } from '../calls/table.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { reviewsTable } from '../reviews/table.ts';
import { settings } from '../settings.ts';
import { objects } from '../storage/objects.ts';
import { openTable } from '../storage/table.ts';
import { documentOperations } from './operations.ts';
import { readerOf } from './readers.ts';
import { documentRepository } from './repository.ts';
import { documentsTable } from './table.ts';

const table = openTable(documentsTable);
const applications = applicationRepository(openTable(applicationsTable));

export const handler = api(
  documentRoutes,
  documentOperations({
    documents: documentRepository(table),
    applications,
    calls: callRepository(openTable(callsTable)),
    mayRead: readerOf({ applications, reviews: openTable(reviewsTable) }),
    objects,
    newId,
    now: () => instantOf(new Date()),
    portal: settings.PORTAL_URL,
  }),
  table,
);
