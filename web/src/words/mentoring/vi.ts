import { events } from './events/vi.ts';
import { hours } from './hours/vi.ts';
import { mentors } from './mentors/vi.ts';

export const mentoring = { mentors, hours, events };
export type MentoringWords = typeof mentoring;
