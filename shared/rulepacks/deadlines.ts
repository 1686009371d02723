import * as z from 'zod';
import { Article } from './article.ts';

/** The event a period is counted from or back to. */
export const Anchor = z.enum([
  'callPublished',
  'callClosed',
  'supplementAsked',
  'dossierValid',
  'meeting',
  'minutes',
  'resultNotice',
  'revisedDossier',
  'budgetMeeting',
  'budgetAppraised',
  'approved',
  'published',
  'cancelled',
  'claimValid',
  'opinions',
  'operating',
]);
export type Anchor = z.infer<typeof Anchor>;

/** A `Deadline` of `values/workdays.ts` with the event it is counted from and its article. */
export const PackDeadline = z.object({
  n: z.int().positive(),
  unit: z.enum(['d', 'wd', 'month']),
  direction: z.enum(['after', 'before']),
  rollover: z.boolean(),
  anchor: Anchor,
  article: Article,
});
export type PackDeadline = z.infer<typeof PackDeadline>;

/** The periods a law may set. One that a pack does not name, its law does not know. */
export const Deadlines = z
  .object({
    callOpen: PackDeadline,
    secondCall: PackDeadline,
    validityCheck: PackDeadline,
    supplement: PackDeadline,
    review: PackDeadline,
    documentsBefore: PackDeadline,
    questionsBefore: PackDeadline,
    resultNotice: PackDeadline,
    revise: PackDeadline,
    budgetDocumentsBefore: PackDeadline,
    budgetAppraisal: PackDeadline,
    budgetRevise: PackDeadline,
    approval: PackDeadline,
    publication: PackDeadline,
    publicFor: PackDeadline,
    cancellationNotice: PackDeadline,
    contract: PackDeadline,
    payment: PackDeadline,
    amendment: PackDeadline,
    termination: PackDeadline,
    dataSupply: PackDeadline,
  })
  .partial();
export type Deadlines = z.infer<typeof Deadlines>;
export type DeadlineName = keyof Deadlines;
