import type { Incubation } from './vi.ts';
import { cohorts } from './cohorts/ar.ts';
import { standing } from './standing/ar.ts';
import { places } from './places/ar.ts';

export const incubation: Incubation = { ...standing, cohorts, places };
