import type { Incubation } from './vi.ts';
import { cohorts } from './cohorts/ar.ts';
import { common } from './common/ar.ts';
import { places } from './places/ar.ts';

export const incubation: Incubation = { ...common, cohorts, places };
