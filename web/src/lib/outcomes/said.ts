import { isClear } from '#shared/insights/association.ts';
import type { Linked } from '#shared/insights/intake.ts';
import { fraction, toDecimal } from '#shared/values/fraction.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Tone } from '#lib/tone.ts';

/** Two decimals as this reader writes them, with a true minus that stays before its number in Arabic. */
export const twoPlaces = (value: number, language: Language) => {
  const rounded = fraction(Math.round(value * 100), 100);
  const text = toDecimal(rounded, 2, language === 'vi' ? ',' : '.').replace('-', '−');
  return language === 'ar' ? `\u2066${text}\u2069` : text;
};

/** Which way two things went, where the interval lets anybody say so. */
export const wayOf = (linked: Linked): 'along' | 'against' | 'unclear' => {
  if (!isClear(linked)) return 'unclear';
  return linked.correlation > 0 ? 'along' : 'against';
};

export const toneOfWay: Record<ReturnType<typeof wayOf>, Tone> = {
  along: 'good',
  against: 'bad',
  unclear: 'neutral',
};
