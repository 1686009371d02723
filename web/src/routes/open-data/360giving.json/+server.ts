import { openDataFile } from '#lib/register/open-data.ts';
import { asJsonFile } from '#shared/register/export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  openDataFile(event, 'application/json', (grants, title, file) => asJsonFile(grants, title, file));
