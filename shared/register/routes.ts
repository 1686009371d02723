import * as z from 'zod';
import { DecisionId } from '../decisions/model.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { StartupId } from '../startups/model.ts';
import { Instant } from '../values/instant.ts';
import { Reason } from '../values/text.ts';
import { AwardEntry, CallEntry, Entry, StartupEntry } from './entry.ts';
import { Facet, facets } from './facets.ts';
import { Answered, Feedback, FeedbackId, FeedbackStatus, FeedbackText } from './feedback.ts';

const version = z.int().positive();
const readers = ['officer', 'auditor'] as const;

/** The register as it stands: a number that grows with every change, and when the last one came. */
const Edition = z.object({ number: z.int(), at: Instant.optional() });

const Counted = z.object({
  facet: Facet,
  values: z.array(z.object({ value: z.string(), count: z.int() })),
});

export const FeedbackView = Feedback.extend({ actions: z.array(z.string()) });
export type FeedbackView = z.infer<typeof FeedbackView>;

export const registerRoutes = {
  searchRegister: route('GET /register', {
    summary: 'Find calls, awards and startups that are shown, by words with or without marks',
    access: 'public',
    input: z.object({
      q: z.string().trim().max(200).optional(),
      kind: facets.kind.optional(),
      field: facets.field.optional(),
      commune: facets.commune.optional(),
      year: facets.year.optional(),
      status: facets.status.optional(),
      sort: z.enum(['newest', 'amount']).default('newest'),
      page: z.coerce.number<string | number>().int().min(1).max(9_999).default(1),
    }),
    output: z.object({
      total: z.int(),
      page: z.int(),
      pages: z.int(),
      items: z.array(Entry),
      facets: z.array(Counted),
    }),
  }),
  getAward: route('GET /register/awards/{decisionId}', {
    summary: 'One award, its call, and what people asked about it with the answers',
    access: 'public',
    input: z.object({ decisionId: DecisionId }),
    output: z.object({
      award: AwardEntry,
      call: CallEntry.optional(),
      feedback: z.array(Answered),
    }),
  }),
  getShownStartup: route('GET /register/startups/{startupId}', {
    summary: 'A startup as far as its founders show it to everybody',
    access: 'public',
    input: z.object({ startupId: StartupId }),
    output: z.object({ startup: StartupEntry }),
  }),
  listEntries: route('GET /register/entries', {
    summary: 'The whole register, a thousand at a time, the newest first; for open data',
    access: 'public',
    input: z.object({
      kind: facets.kind,
      year: facets.year.optional(),
      page: z.coerce.number<string | number>().int().min(1).max(9_999).default(1),
    }),
    output: z.object({
      edition: Edition,
      publisher: z.string(),
      pages: z.int(),
      items: z.array(Entry),
    }),
  }),
  getEdition: route('GET /register/edition', {
    summary: 'Whether the register changed since it was last read',
    access: 'public',
    input: z.object({}),
    output: Edition,
  }),
  giveFeedback: route('POST /register/awards/{decisionId}/feedback', {
    summary: 'Ask or say something about an award; it is shown once it is answered',
    access: 'public',
    input: z.object({ decisionId: DecisionId, ...FeedbackText.shape }),
    output: z.object({ id: FeedbackId, receivedAt: Instant }),
    once: true,
    status: 201,
  }),
  listFeedback: route('GET /feedback', {
    summary: 'Feedback by status, the oldest first',
    access: readers,
    input: z.object({ status: FeedbackStatus, ...paging }),
    output: pageOf(Feedback),
  }),
  getFeedback: route('GET /feedback/{feedbackId}', {
    summary: 'One piece of feedback, with who wrote it as long as it waits for an answer',
    access: readers,
    input: z.object({ feedbackId: FeedbackId }),
    output: FeedbackView,
  }),
  answerFeedback: route('POST /feedback/{feedbackId}/answer', {
    summary: 'Answer it: question and answer are shown on the award, name and contact forgotten',
    access: ['officer'],
    input: z.object({ feedbackId: FeedbackId, version, answer: Reason }),
    output: FeedbackView,
  }),
  setFeedbackAside: route('POST /feedback/{feedbackId}/set-aside', {
    summary: 'Set it aside with a reason that only the department reads; it is never shown',
    access: ['officer'],
    input: z.object({ feedbackId: FeedbackId, version, reason: Reason }),
    output: FeedbackView,
  }),
};
