import { choices } from './choices/ar.ts';
import { figures } from './figures/ar.ts';
import { profile } from './profile/ar.ts';
import { record } from './record/ar.ts';
import { sharing } from './sharing/ar.ts';
import type { StartupWords } from './vi.ts';

export const startups: StartupWords = { ...choices, ...profile, record, figures, sharing };
