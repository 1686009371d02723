import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { Instant } from '../values/instant.ts';
import { prose } from '../values/text.ts';

/** A mentor’s own paper, which nobody else ever reads; or words for the startup and the centre. */
export const NoteKind = z.enum(['private', 'shared']);
export type NoteKind = z.infer<typeof NoteKind>;

export const Note = z.object({
  kind: NoteKind,
  version: z.int(),
  text: prose(2, 4_000),
  at: Instant,
});
export type Note = z.infer<typeof Note>;

/** Who gives an opinion of the other. */
export const RatingSide = z.enum(['startup', 'mentor']);
export type RatingSide = z.infer<typeof RatingSide>;

/** Đánh giá sau buổi cố vấn: given once, read by the centre and by who gave it. */
export const Rating = z.object({
  side: RatingSide,
  score: z.int().min(1).max(5),
  words: prose(2, 1_000),
  by: PersonId,
  at: Instant,
});
export type Rating = z.infer<typeof Rating>;

/** What became of a booked hour. */
export const SessionOutcome = z.enum(['held', 'startupMissed', 'mentorMissed']);
export type SessionOutcome = z.infer<typeof SessionOutcome>;

/** How somebody keeps their appointments. */
export const Conduct = z.object({ late: z.int(), missed: z.int() });
export type Conduct = z.infer<typeof Conduct>;
