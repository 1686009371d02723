import { cohorts } from './cohorts/vi.ts';
import { common } from './common/vi.ts';
import { places } from './places/vi.ts';

export const incubation = { ...common, cohorts, places };
export type Incubation = typeof incubation;
