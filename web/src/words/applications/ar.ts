import { filling } from './filling/ar.ts';
import { record } from './record/ar.ts';
import type { ApplicationsWords } from './vi.ts';

export const applications: ApplicationsWords = { record, filling };
