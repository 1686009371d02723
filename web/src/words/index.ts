import type { Language } from '#shared/values/localised.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

export type { Words };

const languages: Record<Language, Words> = { vi, en, ar };

/** Every word of the pages in one language. Only the server holds them; pages carry what they say. */
export const wordsIn = (language: Language) => languages[language];
