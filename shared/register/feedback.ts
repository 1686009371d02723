import * as z from 'zod';
import { DecisionId } from '../decisions/model.ts';
import { PersonId } from '../identity/actor.ts';
import { id } from '../values/id.ts';
import { Instant } from '../values/instant.ts';
import { line, prose } from '../values/text.ts';

export const FeedbackId = id('fbk', 'FeedbackId');
export type FeedbackId = z.infer<typeof FeedbackId>;

export const FeedbackStatus = z.enum(['received', 'answered', 'setAside']);
export type FeedbackStatus = z.infer<typeof FeedbackStatus>;

/** What a citizen writes about an award. Name and contact are for the officer who answers, for nobody else. */
export const FeedbackText = z.object({
  text: prose(10, 2_000),
  name: line(120).optional(),
  contact: line(200).optional(),
});

/** Ý kiến của người dân về một nhiệm vụ; the public reads it only beside its answer. */
export const Feedback = FeedbackText.extend({
  id: FeedbackId,
  version: z.int(),
  about: DecisionId,
  /** Of the award, as it was then. */
  title: z.string(),
  status: FeedbackStatus,
  receivedAt: Instant,
  answer: z.string().optional(),
  answeredAt: Instant.optional(),
  answeredBy: PersonId.optional(),
});
export type Feedback = z.infer<typeof Feedback>;

/** … as everybody reads it. */
export const Answered = z.object({
  id: FeedbackId,
  text: z.string(),
  receivedAt: Instant,
  answer: z.string(),
  answeredAt: Instant,
});
export type Answered = z.infer<typeof Answered>;

/** Nobody floods the officers: so many about one award a day, and so many about all of them. */
export const mostPerDay = { award: 50, all: 500 };
