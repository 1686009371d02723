import { z } from 'zod';
import { PersonId } from '../identity/actor.ts';
import { id } from '../values/id.ts';
import { Instant } from '../values/instant.ts';

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
