import * as z from 'zod';
import { line, prose } from './text.ts';

export const Language = z.enum(['vi', 'en', 'ar']);
export type Language = z.infer<typeof Language>;

/** Words of the province's own: Vietnamese always, other languages where somebody wrote them. */
export const localised = (max: number) =>
  z.object({
    vi: line(max),
    en: prose(0, max).optional(),
    ar: prose(0, max).optional(),
  });
export type Localised = z.infer<ReturnType<typeof localised>>;

// The number of a Vietnamese text, `268/2025/NĐ-CP`: among Arabic words its parts would change places.
const lawNumber = /\d+\/\d{4}\/[\p{Lu}\d-]+/gu;

/** The reader's language where it was written, else Vietnamese. */
export const inLanguage = (text: Localised, language: Language) =>
  (language === 'ar' && text.ar?.replace(lawNumber, '\u2066$&\u2069')) || text[language] || text.vi;
