import { choices } from './choices/vi.ts';
import { figures } from './figures/vi.ts';
import { profile } from './profile/vi.ts';
import { record } from './record/vi.ts';
import { sharing } from './sharing/vi.ts';

export const startups = { ...choices, ...profile, record, figures, sharing };
export type StartupWords = typeof startups;
