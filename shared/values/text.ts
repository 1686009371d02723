import * as z from 'zod';

/** One line that somebody typed: trimmed, NFC, at least one character. */
export const line = (max: number) => z.string().trim().min(1).max(max).normalize('NFC');

/** Running text that somebody typed. */
export const prose = (min: number, max: number) =>
  z.string().trim().min(min).max(max).normalize('NFC');

/** A reason a person gives for a decision that others will read: a sentence, not a word. */
export const Reason = prose(10, 4_000);
