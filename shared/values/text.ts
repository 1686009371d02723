import * as z from 'zod';

// Controls, and marks that turn the direction of what follows or hide it, by which a text reads as another
// (Unicode TR 36). Line ends, tabs and the ordinary marks of Arabic (U+061C, U+200C–200F) are none of these.
const misleading =
  /(?![\t\n\r])\p{Cc}|[\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const misleads = (text: string) => text.search(misleading) >= 0;

/** The text without marks nobody types: for what is kept as somebody's form sent it. */
export const withoutMisleading = (text: string) => text.replace(misleading, '');

/** Text that reads as it is written, trimmed and NFC. */
const typed = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .normalize('NFC')
    .refine((text) => !misleads(text), { params: { code: 'misleading' } });

/** One line that somebody typed: at least one character. */
export const line = (max: number) => typed(1, max);

/** Running text that somebody typed. */
export const prose = (min: number, max: number) => typed(min, max);

/** A reason a person gives for a decision that others will read: a sentence, not a word. */
export const Reason = prose(10, 4_000);
