import type { Language } from '../values/localised.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The words of the service itself: why it says no, and what is wrong with a field. */
export const wordsOf = (language: Language) => ({ vi, en, ar })[language];
export { isFieldCode } from './shape.ts';
