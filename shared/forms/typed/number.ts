import type { Language } from '../../values/localised.ts';

// No zod in here or below: the browser adds up a cost table with the same few lines.

const point: Record<Language, string> = { vi: ',', en: '.', ar: '.' };

/** Digits of any script and width made plain, marks of direction and spaces dropped. */
const plain = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\u061c\u200e\u200f\u2066-\u2069\s]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/%$/, '')
    .replace(/^[−–]/, '-');

/** `1.234` in Vietnamese and `1,234` in English are one thousand two hundred and thirty-four. */
const ungrouped = (text: string, language: Language) => {
  const group = language === 'vi' ? '\\.' : ',';
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:${group}\\d{3})+(?:[.,]\\d+)?$`);
  return grouped.test(text) ? text.replace(new RegExp(group, 'g'), '') : text;
};

/**
 * A number as a person typed it: `24,5`, `1.250`, `12,5%`. The language's own mark is the decimal
 * point; the other one groups thousands where it can and is taken for a point where it cannot.
 */
export function readNumber(typed: string, language: Language): number | undefined {
  const text = ungrouped(plain(typed), language).replace(',', '.');
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

const most = { useGrouping: false, maximumFractionDigits: 20 };

/** A number as it stands in a box: never grouped (a year is no amount), with the language's point. */
export const writeNumber = (value: number, language: Language) =>
  value.toLocaleString('en-US', most).replace('.', point[language]);

/** An amount as it stands in a box, and as the box groups it while somebody types: `250.000.000`. */
export const writeAmount = (value: number) =>
  value.toLocaleString('en-US', most).replace(/\B(?=(\d{3})+$)/g, '.');

/** How a sum, a share or a number is shown. */
export type FigureKind = 'dong' | 'number' | 'percent';

/** What a computed cell, a column's foot or a derived answer says. */
export function figure(kind: FigureKind, value: number | undefined, language: Language): string {
  if (value === undefined) return '–';
  if (kind === 'dong') return writeAmount(value);
  return kind === 'percent' ? `${writeNumber(value, language)}%` : writeNumber(value, language);
}
