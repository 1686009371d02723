import * as z from 'zod';
import { Submission } from '../applications/model.ts';
import { PersonId } from '../identity/actor.ts';
import { Quorum } from '../judging/quorum.ts';
import { PlaceTie } from '../judging/ranking.ts';

import { Instant } from '../values/instant.ts';
import { Council, CouncilRole, Interest, Review, ReviewComment } from './model.ts';

/** A review as those who run the meeting see it: who has declared and voted, never what. */
export const ReviewProgress = Review.extend({
  interests: z.array(Interest),
  voted: z.array(PersonId),
  commented: z.array(PersonId),
  quorum: Quorum,
  actions: z.array(z.string()),
});
export type ReviewProgress = z.infer<typeof ReviewProgress>;

/** The place of one application among those of its council; equals share one. */
export const Place = z.object({
  applicationId: z.string(),
  place: z.int(),
  recommended: z.boolean(),
  tie: z.enum([...PlaceTie.options, 'unbroken']).optional(),
});

export const CouncilView = Council.extend({
  reviews: z.array(ReviewProgress),
  quorum: Quorum,
  actions: z.array(z.string()),
  /** Where points or weighted marks decide: the counted applications that may be recommended, the highest first. */
  ranking: z.array(Place),
});
export type CouncilView = z.infer<typeof CouncilView>;

/** What awaits a member: enough to declare an interest by, nothing of the content. */
export const Seat = Review.pick({
  id: true,
  councilId: true,
  callId: true,
  applicationTitle: true,
  organisationName: true,
  status: true,
}).extend({
  role: CouncilRole,
  councilStatus: Council.shape.status,
  meetingAt: Instant.optional(),
  interest: z.enum(['undeclared', 'none', 'conflict']),
  comment: z.enum(['none', 'draft', 'final']),
  voted: z.boolean(),
});
export type Seat = z.infer<typeof Seat>;

/** All a cleared member reads on one page. */
export const ReviewPaper = z.object({
  seat: Seat,
  version: z.int(),
  packId: z.string(),
  items: Review.shape.items,
  hostIsProposer: z.boolean(),
  submission: Submission,
  formId: z.string(),
  requested: z.int(),
  comment: ReviewComment.optional(),
  present: z.boolean(),
  count: Review.shape.count,
  setAside: Review.shape.setAside,
});
export type ReviewPaper = z.infer<typeof ReviewPaper>;
