import { events } from './events/ar.ts';
import { hours } from './hours/ar.ts';
import { mentors } from './mentors/ar.ts';
import type { MentoringWords } from './vi.ts';

export const mentoring: MentoringWords = { mentors, hours, events };
