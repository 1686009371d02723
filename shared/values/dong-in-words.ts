import type { Dong } from './dong.ts';
import type { Language } from './localised.ts';

/** Northern and southern offices write three of the words differently. */
export type WordStyle = {
  readonly zeroTens?: 'linh' | 'lẻ';
  readonly thousand?: 'nghìn' | 'ngàn';
  readonly four?: 'tư' | 'bốn';
};

const north: Required<WordStyle> = { zeroTens: 'linh', thousand: 'nghìn', four: 'tư' };
const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const word = (digit: number) => digits[digit] ?? '';

/**
 * “Bằng chữ” as the forms of NĐ 268/2025 demand it: `Một tỷ không trăm linh năm đồng`.
 * Only Vietnamese words have legal weight here; English and Arabic readers get the number with the unit's name.
 */
export const dongInWords = (amount: Dong, language: Language = 'vi', style: WordStyle = {}) => {
  switch (language) {
    case 'vi':
      return capitalised(`${inWords(amount, { ...north, ...style })} đồng`);
    case 'en':
      return `${bare(amount)} Vietnamese đồng`;
    case 'ar':
      return `${bare(amount)} دونغ فيتنامي`;
  }
};

// Not formatDong: a browser that says an amount in words need not fetch the schemas beside it.
const bare = (amount: Dong) => amount.toLocaleString('en-US');
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const inWords = (amount: number, style: Required<WordStyle>): string =>
  amount === 0 ? word(0) : long(amount, false, style).join(' ');

/** Billions are counted like any number and followed by “tỷ”: 10¹² is “một nghìn tỷ”. */
const long = (amount: number, follows: boolean, style: Required<WordStyle>): string[] => {
  const billions = Math.floor(amount / 1e9);
  const head = billions > 0 ? [...long(billions, follows, style), 'tỷ'] : [];
  const scales = [
    [1e6, 'triệu'],
    [1e3, style.thousand],
    [1, undefined],
  ] as const;
  return scales.reduce<string[]>((words, [size, name]) => {
    const group = Math.floor((amount % 1e9) / size) % 1000;
    if (group === 0) return words;
    return [...words, ...short(group, follows || words.length > 0, style), ...(name ? [name] : [])];
  }, head);
};

/** Up to 999; after a larger group the hundreds are spoken even when there are none. */
const short = (group: number, follows: boolean, style: Required<WordStyle>) => {
  const [hundreds, tens, units] = [
    Math.floor(group / 100),
    Math.floor(group / 10) % 10,
    group % 10,
  ];
  const speaksHundreds = hundreds > 0 || follows;
  return [
    ...(speaksHundreds ? [word(hundreds), 'trăm'] : []),
    ...tensWords(tens, units, speaksHundreds, style),
    ...(units === 0 ? [] : [unitWord(tens, units, style)]),
  ];
};

const tensWords = (tens: number, units: number, follows: boolean, { zeroTens }: WordStyle) => {
  if (tens === 0) return follows && units > 0 && zeroTens ? [zeroTens] : [];
  return tens === 1 ? ['mười'] : [word(tens), 'mươi'];
};

const unitWord = (tens: number, units: number, { four }: Required<WordStyle>) => {
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 4 && tens > 1) return four;
  if (units === 5 && tens > 0) return 'lăm';
  return word(units);
};
