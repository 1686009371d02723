import { openDataFile } from '#lib/register/open-data.ts';
import { asCsvFile } from '#shared/register/export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  openDataFile(event, 'text/csv', (grants) => asCsvFile(grants));
