import { events } from './events/en.ts';
import { hours } from './hours/en.ts';
import { mentors } from './mentors/en.ts';
import type { MentoringWords } from './vi.ts';

export const mentoring: MentoringWords = { mentors, hours, events };
