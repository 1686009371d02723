import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PersonId } from '#shared/identity/actor.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { settings } from '../settings.ts';
import type { Found, Key } from '../storage/table.ts';

/** How long a place in a list is good: a working day and its night. */
const SECONDS_GOOD = 24 * 60 * 60;

const sealOf = (question: string, reader: PersonId, place: string, until: string) =>
  createHmac('sha256', settings.CURSOR_SECRET)
    .update([question, reader, place, until].join('\n'))
    .digest();

/** A place in a list, good for this question and this reader only, for a day: engines take any key they are given. */
export const sealCursor = (question: string, reader: PersonId, key: Key) => {
  const place = Buffer.from(JSON.stringify(key)).toString('base64url');
  const until = (Math.floor(Date.now() / 1000) + SECONDS_GOOD).toString(36);
  return [place, until, sealOf(question, reader, place, until).toString('base64url')].join('.');
};

/** The key within a cursor; refuses one that was tampered with, made for another list or reader, or is too old. */
export const openCursor = (question: string, reader: PersonId, cursor?: string) => {
  if (cursor === undefined) return undefined;
  const [place = '', until = '', seal = '', ...more] = cursor.split('.');
  const given = Buffer.from(seal, 'base64url');
  const expected = sealOf(question, reader, place, until);
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  if (!genuine || more.length > 0 || given.toString('base64url') !== seal)
    throw refuse('bad-cursor');
  if (Number.parseInt(until, 36) * 1000 < Date.now()) throw refuse('cursor-expired');
  return JSON.parse(Buffer.from(place, 'base64url').toString()) as Key;
};

/** A found slice as a page for its reader. */
export const asPage = <T>(
  question: string,
  reader: PersonId,
  items: readonly T[],
  after: Found['after'],
) => ({ items: [...items], ...(after && { after: sealCursor(question, reader, after) }) });
