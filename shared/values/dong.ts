import * as z from 'zod';
import { fraction, type Fraction } from './fraction.ts';
import type { Language } from './localised.ts';
import { accepted, refused, type Reading } from './reading.ts';

/** Money in whole đồng: a safe integer, never negative. There is nothing smaller, and never a float. */
export const Dong = z
  .int()
  .nonnegative()
  .refine((amount) => !Object.is(amount, -0), 'minus zero is not an amount')
  .brand<'Dong'>();
export type Dong = z.infer<typeof Dong>;

/** Throws a ZodError when the number is not an amount in đồng. */
export const dong = (amount: number) => Dong.parse(amount);

export const sumDong = (amounts: readonly Dong[]) =>
  dong(amounts.reduce((total, amount) => total + amount, 0));

/** What is left; throws when there was less. */
export const minusDong = (amount: Dong, taken: Dong) => dong(amount - taken);

/** Exactly which share of the whole this is; throws RangeError for a whole of 0. */
export const shareOf = (part: Dong, whole: Dong): Fraction => fraction(part, whole);

/** That share of an amount, rounded down: the State never pays a fraction of a đồng too much. */
export const portionOf = (amount: Dong, { num, den }: Fraction) =>
  dong(Number((BigInt(amount) * num) / den));

const noBreakSpace = '\u00a0';
const grouped = (amount: Dong, mark: string) => amount.toString().replace(/\B(?=(\d{3})+$)/g, mark);

/** `1.234.567 ₫` with a no-break space, as ICU writes it; `₫1,234,567` in English. */
export const formatDong = (amount: Dong, language: Language = 'vi') => {
  switch (language) {
    case 'vi':
      return `${grouped(amount, '.')}${noBreakSpace}₫`;
    case 'en':
      return `₫${grouped(amount, ',')}`;
    case 'ar':
      return `${grouped(amount, ',')}${noBreakSpace}₫`;
  }
};

export type DongRefusal =
  'empty' | 'not-a-number' | 'negative' | 'not-whole' | 'ambiguous' | 'too-large';

/**
 * What a person typed as an amount: `1.234.567 ₫`, `1 234 567`, `1,5 triệu đồng`.
 * One mark before three digits groups thousands only if the language says so: a Vietnamese reader's `1,234`
 * could be either and is refused as ambiguous, never guessed.
 */
export const readDong = (typed: string, language: Language = 'vi'): Reading<Dong, DongRefusal> => {
  const text = plain(typed);
  if (text === '') return refused('empty');
  if (/^[-−]/.test(text)) return refused('negative');
  const [, digits = '', scale = ''] = amountPattern.exec(text) ?? [];
  if (!/\d/.test(digits)) return refused('not-a-number');
  const number = decimal(digits.trim(), language);
  if (!number) return refused('ambiguous');
  const share = fraction(number.scaled * (scales.get(scale) ?? 1n), 10n ** number.places);
  if (share.den !== 1n) return refused('not-whole');
  return share.num > Number.MAX_SAFE_INTEGER
    ? refused('too-large')
    : accepted(dong(Number(share.num)));
};

/** The amount alone, for a form that says no more than “not an amount”. */
export const parseDong = (typed: string, language: Language = 'vi') => {
  const reading = readDong(typed, language);
  return reading.ok ? reading.value : undefined;
};

const scales = new Map([
  ...['nghìn', 'ngàn', 'thousand', 'ألف'].map((word) => [word, 1_000n] as const),
  ...['triệu', 'million', 'مليون'].map((word) => [word, 1_000_000n] as const),
  ...['tỷ', 'tỉ', 'billion', 'مليار'].map((word) => [word, 1_000_000_000n] as const),
]);
const currency = '(?:₫|đồng|đ|vnđ|vnd|dong|دونغ)?';
const amountPattern = new RegExp(
  `^${currency} ?([\\d., ]+?) ?(${[...scales.keys()].join('|')})? ?${currency}$`,
);

/** Full-width and Arabic digits made plain, direction marks dropped, all spaces single. */
const plain = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٬/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const decimal = (digits: string, language: Language) => {
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const whole = `(?:\\d+|[1-9]\\d{0,2}(?: \\d{3})+|[1-9]\\d{0,2}(?:\\${thousands}\\d{3})+)`;
  const couldGroup = new RegExp(`^[1-9]\\d{0,2}\\${point}\\d{3}$`);
  const groupedTwice = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/;
  const read = new RegExp(`^(${whole})(?:\\${point}(\\d+))?$`).exec(digits);
  if (groupedTwice.test(digits)) return { scaled: onlyDigits(digits), places: 0n };
  if (!read || couldGroup.test(digits)) return undefined;
  const [, units = '', decimals = ''] = read;
  return { scaled: onlyDigits(units + decimals), places: BigInt(decimals.length) };
};

const onlyDigits = (text: string) => BigInt(text.replace(/\D/g, ''));
