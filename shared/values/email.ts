import * as z from 'zod';
import { accepted, refused, type Reading } from './reading.ts';

/** An address as its owner writes it; 254 characters is what mail can carry (RFC 5321). */
export const Email = z.email().max(254).brand<'Email'>();
export type Email = z.infer<typeof Email>;

export type EmailRefusal = 'empty' | 'email-shape';

export const readEmail = (typed: string): Reading<Email, EmailRefusal> => {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return refused('empty');
  const email = Email.safeParse(text);
  return email.success ? accepted(email.data) : refused('email-shape');
};

/** Equal for two addresses that reach the same box: no provider tells capitals apart. */
export const emailKey = (email: Email) => email.toLowerCase();
