import { common } from './common/en.ts';
import { errors } from './errors/en.ts';
import { home } from './home/en.ts';
import { layout } from './layout/en.ts';
import type { Words } from './vi.ts';

export const en: Words = { common, layout, errors, home };
