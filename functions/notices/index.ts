import { noticeRoutes } from '#shared/notices/routes.ts';
import { api } from '../http/api.ts';
import { openTable } from '../storage/table.ts';
import { noticeOperations } from './operations.ts';
import { letterRepository } from './repository.ts';
import { noticesTable } from './table.ts';

const table = openTable(noticesTable);

export const handler = api(noticeRoutes, noticeOperations(letterRepository(table)), table);
