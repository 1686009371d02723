import { common } from './common/vi.ts';
import { errors } from './errors/vi.ts';
import { home } from './home/vi.ts';
import { layout } from './layout/vi.ts';

/** The areas of words. Vietnamese gives the shape; the compiler holds the other languages to it. */
export const vi = { common, layout, errors, home };
export type Words = typeof vi;
