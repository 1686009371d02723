import * as z from 'zod';
import type { Actor } from '../identity/actor.ts';
import { hasRole } from '../identity/actor.ts';
import { Assignment } from './assignment.ts';
import { averageOf, Mentor, type Opinions } from './mentor.ts';
import { mentorLifecycle } from './mentor-lifecycle.ts';
import { Conduct } from './session.ts';

/** A month of a mentor’s time, in minutes: given, taken by bookings, really spent. */
export const MonthOfTime = z.object({
  month: z.string(),
  given: z.int(),
  booked: z.int(),
  held: z.int(),
});
export type MonthOfTime = z.infer<typeof MonthOfTime>;

/** A mentor as this reader may see them: where their money is stays between them and the centre. */
export const MentorView = z.object({
  ...Mentor.omit({ investedIn: true, pausedBecause: true }).shape,
  investedIn: Mentor.shape.investedIn.optional(),
  pausedBecause: Mentor.shape.pausedBecause,
  month: MonthOfTime,
  /** What startups think of the sessions, once enough said so. */
  liked: z.object({ average: z.number(), count: z.int() }).optional(),
  conduct: Conduct.optional(),
  actions: z.array(z.string()),
});
export type MentorView = z.infer<typeof MentorView>;

/** An assignment with what came in its way since: money the mentor put into the startup. */
export const AssignmentView = Assignment.extend({ conflicted: z.boolean() });
export type AssignmentView = z.infer<typeof AssignmentView>;

/** Somebody who follows a startup their own money is in. */
export const Conflict = Assignment.pick({
  placeId: true,
  startupId: true,
  startupName: true,
  mentorId: true,
  mentorName: true,
});
export type Conflict = z.infer<typeof Conflict>;

interface Known {
  month: MonthOfTime;
  opinions: Opinions;
  conduct: Conduct;
}

/** Whether somebody sees all of a mentor: they themselves, and the centre. */
export const knowsAll = ({ id }: Pick<Mentor, 'id'>, actor: Actor) =>
  id === actor.id || hasRole(actor, 'centre');

/** Whether a mentor is there for this reader: others only meet those the centre vouches for. */
export const isShownTo = (mentor: Mentor, actor: Actor) =>
  mentor.status === 'approved' || knowsAll(mentor, actor);

export const mentorViewOf = (
  mentor: Mentor,
  { month, opinions, conduct }: Known,
  actor: Actor,
): MentorView => {
  const { investedIn, pausedBecause, ...shown } = mentor;
  const liked = averageOf(opinions);
  return {
    ...shown,
    month,
    ...(liked && { liked }),
    ...(knowsAll(mentor, actor) && {
      investedIn,
      conduct,
      ...(pausedBecause !== undefined && { pausedBecause }),
    }),
    actions: mentorLifecycle.available(mentor, actor),
  };
};
