import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PersonId } from '#shared/identity/actor.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { settings } from '../settings.ts';
import type { Found, Key } from '../storage/table.ts';

const sealOf = (question: string, reader: PersonId, place: string) =>
  createHmac('sha256', settings.CURSOR_SECRET).update(`${question}\n${reader}\n${place}`).digest();

/** A place in a list, good for this question and this reader only: engines take any key they are given. */
export const sealCursor = (question: string, reader: PersonId, key: Key) => {
  const place = Buffer.from(JSON.stringify(key)).toString('base64url');
  return `${place}.${sealOf(question, reader, place).toString('base64url')}`;
};

/** The key within a cursor; refuses one that was tampered with, or made for another list or reader. */
export const openCursor = (question: string, reader: PersonId, cursor?: string) => {
  if (cursor === undefined) return undefined;
  const [place = '', seal = ''] = cursor.split('.');
  const given = Buffer.from(seal, 'base64url');
  const expected = sealOf(question, reader, place);
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  if (!genuine || cursor.split('.').length !== 2 || given.toString('base64url') !== seal)
    throw refuse('bad-cursor');
  return JSON.parse(Buffer.from(place, 'base64url').toString()) as Key;
};

/** A found slice as a page for its reader. */
export const asPage = <T>(
  question: string,
  reader: PersonId,
  items: readonly T[],
  after: Found['after'],
) => ({ items: [...items], ...(after && { after: sealCursor(question, reader, after) }) });
