import type { Incubation } from './vi.ts';
import { cohorts } from './cohorts/en.ts';
import { standing } from './standing/en.ts';
import { places } from './places/en.ts';

export const incubation: Incubation = { ...standing, cohorts, places };
