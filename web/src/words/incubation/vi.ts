import { cohorts } from './cohorts/vi.ts';
import { standing } from './standing/vi.ts';
import { places } from './places/vi.ts';

export const incubation = { ...standing, cohorts, places };
export type Incubation = typeof incubation;
