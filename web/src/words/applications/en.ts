import { filling } from './filling/en.ts';
import { record } from './record/en.ts';
import type { ApplicationsWords } from './vi.ts';

export const applications: ApplicationsWords = { record, filling };
