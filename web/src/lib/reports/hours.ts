import { fraction, toDecimal } from '#shared/values/fraction.ts';
import type { Language } from '#shared/values/localised.ts';

/** Minutes as hours with one decimal, without it where it is nought. */
export const hoursOf = (minutes: number, language: Language) =>
  toDecimal(fraction(minutes, 60), 1, language === 'vi' ? ',' : '.').replace(/[.,]0$/, '');
