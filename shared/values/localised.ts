import * as z from 'zod';

export const Language = z.enum(['vi', 'en', 'ar']);
export type Language = z.infer<typeof Language>;

/** Words of the province's own: Vietnamese always, other languages where somebody wrote them. */
export const localised = (max: number) =>
  z.object({
    vi: z.string().trim().min(1).max(max).normalize('NFC'),
    en: z.string().trim().max(max).normalize('NFC').optional(),
    ar: z.string().trim().max(max).normalize('NFC').optional(),
  });
export type Localised = z.infer<ReturnType<typeof localised>>;

/** The reader's language where it was written, else Vietnamese. */
export const inLanguage = (text: Localised, language: Language) => text[language] || text.vi;
