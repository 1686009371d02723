import type { Language } from '#shared/values/localised.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export const letterWords = (language: Language) => ({ vi, en, ar })[language];
export type { LetterWords, Wording } from './shape.ts';
