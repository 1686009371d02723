import { choices } from './choices/en.ts';
import { figures } from './figures/en.ts';
import { profile } from './profile/en.ts';
import { record } from './record/en.ts';
import { sharing } from './sharing/en.ts';
import type { StartupWords } from './vi.ts';

export const startups: StartupWords = { ...choices, ...profile, record, figures, sharing };
