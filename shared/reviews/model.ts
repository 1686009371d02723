import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { CallId } from '../calls/model.ts';
import { OrganisationId, PersonId } from '../identity/actor.ts';
import { CouncilRole } from '../rulepacks/council.ts';
import { Dong } from '../values/dong.ts';
import { id } from '../values/id.ts';
import { Day, Instant } from '../values/instant.ts';
import { line, prose, Reason } from '../values/text.ts';

export const CouncilId = id('cou', 'CouncilId');
export type CouncilId = z.infer<typeof CouncilId>;
export const ReviewId = id('rev', 'ReviewId');
export type ReviewId = z.infer<typeof ReviewId>;

export { CouncilRole };

export const CouncilMember = z.object({
  personId: PersonId,
  name: z.string(),
  role: CouncilRole,
  employer: z.string().optional(),
  employerTaxCode: z.string().optional(),
});
export type CouncilMember = z.infer<typeof CouncilMember>;

export const CouncilStatus = z.enum([
  'formed',
  'informed',
  'inSession',
  'adjourned',
  'concluded',
  'dissolved',
]);
export type CouncilStatus = z.infer<typeof CouncilStatus>;

/** Giấy ủy quyền: the chair’s paper that lets the vice preside (Circular 20/2023, Điều 10.2.b). */
export const Authorisation = z.object({
  /** The chair, who signed it. */
  by: PersonId,
  day: Day,
  number: line(60).optional(),
  recordedBy: PersonId,
  recordedAt: Instant,
});
export type Authorisation = z.infer<typeof Authorisation>;

export const Meeting = z.object({
  at: Instant,
  mode: z.enum(['inPerson', 'online', 'hybrid']),
  place: line(300).optional(),
  openedAt: Instant.optional(),
  concludedAt: Instant.optional(),
  /** It ended before everything was counted; another meeting goes on with the rest. */
  adjourned: z.object({ at: Instant, reason: prose(10, 2_000) }).optional(),
  authorisation: Authorisation.optional(),
  present: z.array(PersonId),
});
export type Meeting = z.infer<typeof Meeting>;

/** Hội đồng tư vấn: formed by a decision, for some applications of one call. */
export const Council = z.object({
  id: CouncilId,
  version: z.int(),
  callId: CallId,
  packId: z.string(),
  status: CouncilStatus,
  decisionNumber: line(60),
  decisionDay: Day,
  members: z.array(CouncilMember),
  /** Thư ký hành chính: staff who runs the meeting and has no vote. */
  secretaryId: PersonId,
  formedBy: PersonId,
  reviewIds: z.array(ReviewId),
  documentsSentAt: Instant.optional(),
  meeting: Meeting.optional(),
  /** Meetings that were adjourned, the first one first. */
  earlier: z.array(Meeting).default([]),
});
export type Council = z.infer<typeof Council>;

export const ReviewStatus = z.enum(['assigned', 'voting', 'counted', 'released']);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** A criterion the council set aside before it counted; only some groups of some packs allow it. */
export const SetAside = z.object({ criterion: z.string().max(60), reason: Reason });
export type SetAside = z.infer<typeof SetAside>;

/** One application before one council. */
export const Review = z.object({
  id: ReviewId,
  version: z.int(),
  councilId: CouncilId,
  callId: CallId,
  applicationId: ApplicationId,
  applicationTitle: z.string(),
  organisationId: OrganisationId,
  organisationName: z.string(),
  organisationTaxCode: z.string(),
  status: ReviewStatus,
  /** Content items that are voted on one by one (Decree 268/2025, Art. 12); empty for other schemes. */
  items: z.array(z.object({ key: z.string(), title: z.string() })),
  /** State money asked for, and what else the pack's rules ask about the host (TT 20/2023, Điều 11). */
  stateMoney: Dong,
  hostIsProposer: z.boolean(),
  excellentTask: z.boolean(),
  /** Which vote this is: one more than there were void ones. */
  round: z.int().positive().default(1),
  votingOpenedAt: Instant.optional(),
  votingClosedAt: Instant.optional(),
  /** The counting result, as `shared/judging/count.ts` gives it. */
  count: z.record(z.string(), z.unknown()).optional(),
  setAside: z.array(SetAside).default([]),
});
export type Review = z.infer<typeof Review>;

export const Interest = z.object({
  personId: PersonId,
  conflict: z.boolean(),
  /** `detected` needs no declaration: same employer, or a member of the host. */
  source: z.enum(['declared', 'detected']),
  reason: prose(3, 2_000).optional(),
  at: Instant,
});
export type Interest = z.infer<typeof Interest>;

/** Phiếu nhận xét: a member's own working paper, final when they say so. */
export const ReviewComment = z.object({
  personId: PersonId,
  version: z.int(),
  scores: z.record(z.string().max(60), z.union([z.int(), z.enum(['pass', 'fail'])])),
  remarks: z.record(z.string().max(60), z.string().max(4_000).normalize('NFC')),
  text: z.string().max(20_000).normalize('NFC'),
  final: z.boolean(),
  savedAt: Instant,
});
export type ReviewComment = z.infer<typeof ReviewComment>;

/** Who has voted. What was voted stands elsewhere, and nothing joins them. */
export const Turnout = z.object({ personId: PersonId, at: Instant });
export type Turnout = z.infer<typeof Turnout>;
