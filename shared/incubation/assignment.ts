import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { Instant } from '../values/instant.ts';
import { PlaceId } from './model.ts';
import { StartupId } from '../startups/model.ts';

export const AssignmentStatus = z.enum(['asked', 'accepted', 'declined', 'ended']);

/** Phân công cố vấn: the centre asks a mentor to follow a place; the mentor answers. */
export const Assignment = z.object({
  placeId: PlaceId,
  mentorId: PersonId,
  version: z.int(),
  status: AssignmentStatus,
  mentorName: z.string(),
  startupId: StartupId,
  startupName: z.string(),
  /** Why this mentor, in the centre’s words. */
  why: z.string(),
  askedAt: Instant,
  answeredAt: Instant.optional(),
  /** Why not, or why it ended. */
  reason: z.string().optional(),
});
export type Assignment = z.infer<typeof Assignment>;
