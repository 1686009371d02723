import { registerRoutes } from '#shared/register/routes.ts';
import { api } from '../http/api.ts';
import { newId } from '../ids.ts';
import { openTable } from '../storage/table.ts';
import { feedbackOperations } from './feedback.ts';
import { feedbackRepository } from './feedback-repository.ts';
import { memoryOf } from './memory.ts';
import { searching } from './searching.ts';
import { shelvesOf } from './shelves.ts';
import { registerTable } from './table.ts';

const table = openTable(registerTable);
const memory = memoryOf(shelvesOf(table));
const feedback = feedbackRepository(table);

export const handler = api(
  registerRoutes,
  { ...searching({ memory, feedback }), ...feedbackOperations({ memory, feedback, newId }) },
  table,
);
