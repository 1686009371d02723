import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { Dong } from '../values/dong.ts';
import { Day, Instant } from '../values/instant.ts';
import { line, prose, Reason } from '../values/text.ts';
import { BlockerId, MilestoneId } from './model.ts';

export const MilestoneStatus = z.enum(['open', 'delivered', 'accepted']);
export type MilestoneStatus = z.infer<typeof MilestoneStatus>;

/** What is to be shown, who shows it, and by when. */
export const Goal = z.object({
  title: line(200),
  owner: line(120),
  dueOn: Day,
  isMandatory: z.boolean(),
});

/** What shows that a goal was reached. */
export const Evidence = z.object({
  evidence: prose(10, 4_000),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});

/** Mốc: a goal with what was shown of it. */
export const Milestone = Goal.extend({
  id: MilestoneId,
  version: z.int(),
  status: MilestoneStatus,
  ...Evidence.partial().shape,
  deliveredAt: Instant.optional(),
  /** Why the centre gave it back, until it is delivered again. */
  returnedFor: Reason.optional(),
  acceptedAt: Instant.optional(),
});
export type Milestone = z.infer<typeof Milestone>;

/** What somebody who looks on has to say of a milestone. */
export const Comment = z.object({
  milestoneId: MilestoneId,
  text: prose(2, 2_000),
  at: Instant,
  by: PersonId,
  byName: z.string(),
});
export type Comment = z.infer<typeof Comment>;

const Obstacle = z.object({ what: prose(5, 1_000), owner: line(120) });

/** Vướng mắc: what stands in the way, whose it is to clear, and since when. */
export const Blocker = Obstacle.extend({
  id: BlockerId,
  version: z.int(),
  since: Instant,
  clearedAt: Instant.optional(),
});
export type Blocker = z.infer<typeof Blocker>;

/** A week’s three questions: what was done, what comes next, what is in the way. */
const Week = z.object({
  done: prose(2, 1_000),
  next: prose(2, 1_000),
  inTheWay: prose(0, 1_000),
});

/** Báo cáo nhanh hằng tuần. */
export const CheckIn = Week.extend({
  /** The Monday of the week. */
  week: Day,
  version: z.int(),
  at: Instant,
  by: PersonId,
});
export type CheckIn = z.infer<typeof CheckIn>;

const Surveyed = z.object({
  isOperating: z.boolean(),
  /** Of the twelve months before. */
  revenue: Dong,
  jobs: z.int().nonnegative().max(100_000),
  /** Raised from others since it graduated, or since the survey before. */
  capital: Dong,
  note: prose(0, 2_000),
});

/** Khảo sát sau tốt nghiệp: how a startup fares so many months after it graduated. */
export const Survey = Surveyed.extend({
  months: z.int().positive(),
  version: z.int(),
  at: Instant,
  by: PersonId,
});
export type Survey = z.infer<typeof Survey>;

/** What somebody writes down of each; the rest is added when it is kept. */
export const written = {
  obstacle: Obstacle.shape,
  week: Week.shape,
  survey: Surveyed.shape,
};
