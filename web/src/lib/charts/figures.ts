import { formatDong, dong } from '#shared/values/dong.ts';
import type { Language } from '#shared/values/localised.ts';
import { wordsIn } from '#words/index.ts';
import type { Figure, Unit } from './model.ts';

// Digits as the portal writes amounts: 1.234,5 in Vietnamese, 1,234.5 in English and in Arabic.
const locales: Record<Language, string> = { vi: 'vi', en: 'en', ar: 'ar-u-nu-latn' };

const numberIn = (language: Language, value: number, digits = 1) =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);

/** A share as all three languages write it. */
export const percent = (value: string) => `${value}%`;

/** The largest name of an amount that leaves a figure before the point. */
const scaleOf = (amount: number) =>
  amount >= 1e9 ? 'billion' : amount >= 1e6 ? 'million' : amount >= 1e3 ? 'thousand' : undefined;
const scales = { billion: 1e9, million: 1e6, thousand: 1e3 } as const;

/** A figure as exactly as it is known, for tables. */
export const exactly = (figure: Figure, unit: Unit, language: Language) => {
  const say = wordsIn(language).charts;
  if (figure === undefined) return '–';
  if (figure === 'few') return say.few;
  if (unit === 'dong') return formatDong(dong(figure), language);
  if (unit === 'percent') return percent(numberIn(language, figure));
  return numberIn(language, figure);
};

/** A figure as one says it: `1,5 tỷ`, for labels. */
export const briefly = (figure: number, unit: Unit, language: Language) => {
  const say = wordsIn(language).charts;
  const scale = unit === 'dong' ? scaleOf(figure) : undefined;
  if (scale) return say.scaled[scale](numberIn(language, figure / scales[scale], 2));
  return unit === 'dong' ? numberIn(language, figure) : exactly(figure, unit, language);
};

/** A name and its figure in one line, each in its own direction: names come in any language. */
export const isolated = (...texts: readonly string[]) =>
  texts.map((text) => `\u2068${text}\u2069`).join(' ');

/** How an axis up to `most` is lettered: its unit once, bare numbers beside the lines. */
export const axisWords = (most: number, unit: Unit, language: Language) => {
  const say = wordsIn(language).charts;
  const scale = unit === 'dong' ? scaleOf(most) : undefined;
  const unitOf = () => {
    if (unit === 'dong') return say.dongIn[scale ?? 'one'];
    return { hours: say.hours, percent: '%', number: '' }[unit];
  };
  return {
    unit: unitOf(),
    letter: (value: number) => numberIn(language, value / (scale ? scales[scale] : 1), 2),
  };
};
