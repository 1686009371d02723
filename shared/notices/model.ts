import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { Email } from '../values/email.ts';
import { id } from '../values/id.ts';
import { Instant } from '../values/instant.ts';
import { Language } from '../values/localised.ts';

export const LetterId = id('let', 'LetterId');
export type LetterId = z.infer<typeof LetterId>;

/** Thư: what somebody was told, when, and where it leads. */
export const Letter = z.object({
  id: LetterId,
  personId: PersonId,
  subject: z.string(),
  body: z.string(),
  link: z.string().optional(),
  at: Instant,
});
export type Letter = z.infer<typeof Letter>;

/**
 * A letter to an address, with a link that holds a secret. Histories are read by people, so the secret never
 * stands there: any context may write such an item beside its record (`sk: 'letter#<uuid>'`, swept away at
 * `expires`) in the transaction of the change, and the stream hands it to `notices`.
 */
export const OutgoingLetter = z.object({
  to: Email,
  language: Language,
  template: z.enum(['invitation']),
  /** What the words of the template speak of. */
  params: z.record(z.string(), z.string()),
  /** A path of the portal. */
  link: z.string().regex(/^\//),
});
export type OutgoingLetter = z.infer<typeof OutgoingLetter>;
