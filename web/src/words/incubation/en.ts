import type { Incubation } from './vi.ts';
import { cohorts } from './cohorts/en.ts';
import { common } from './common/en.ts';
import { places } from './places/en.ts';

export const incubation: Incubation = { ...common, cohorts, places };
