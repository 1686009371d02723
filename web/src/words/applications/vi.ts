import { filling } from './filling/vi.ts';
import { record } from './record/vi.ts';

export const applications = { record, filling };
export type ApplicationsWords = typeof applications;
