import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { CallId } from '../calls/model.ts';
import { OrganisationId, PersonId } from '../identity/actor.ts';
import { ReviewId, SetAside } from '../reviews/model.ts';
import { Dong } from '../values/dong.ts';
import { id } from '../values/id.ts';
import { Instant } from '../values/instant.ts';
import { line, Reason } from '../values/text.ts';

export const DecisionId = id('dec', 'DecisionId');
export type DecisionId = z.infer<typeof DecisionId>;

export const DecisionStatus = z.enum(['proposed', 'returned', 'approved']);
export type DecisionStatus = z.infer<typeof DecisionStatus>;

/** What the department proposes: fund with so much, or decline, with reasons the applicant will read. */
export const Proposal = z.object({
  outcome: z.enum(['fund', 'decline']),
  /** State money; nothing where declined. */
  amount: Dong,
  reasons: z.array(Reason).min(1).max(20),
  conditions: z.array(line(1_000)).max(20),
});
export type Proposal = z.infer<typeof Proposal>;

/** Đề nghị phê duyệt and its decision: who prepares does not decide. */
export const Decision = z.object({
  id: DecisionId,
  version: z.int(),
  callId: CallId,
  applicationId: ApplicationId,
  reviewId: ReviewId,
  applicationTitle: z.string(),
  organisationId: OrganisationId,
  organisationName: z.string(),
  dossierCode: z.string(),
  requested: Dong,
  status: DecisionStatus,
  ...Proposal.shape,
  /** What the council's count recommended; going against it needs its own reason. */
  recommended: z.enum(['fund', 'decline']),
  /** Criteria the council set aside when it counted, and why. */
  setAside: z.array(SetAside).default([]),
  proposedBy: PersonId,
  proposedAt: Instant,
  decisionNumber: line(60).optional(),
  decidedBy: PersonId.optional(),
  decidedAt: Instant.optional(),
  returnReason: Reason.optional(),
});
export type Decision = z.infer<typeof Decision>;
