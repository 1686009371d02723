import * as z from 'zod';
import { CallId } from '../calls/model.ts';
import { OrganisationId, PersonId } from '../identity/actor.ts';
import { Dong } from '../values/dong.ts';
import { id } from '../values/id.ts';
import { Instant } from '../values/instant.ts';
import { line, Reason } from '../values/text.ts';

export const ApplicationId = id('app', 'ApplicationId');
export type ApplicationId = z.infer<typeof ApplicationId>;
export const DocumentId = id('doc', 'DocumentId');
export type DocumentId = z.infer<typeof DocumentId>;

/** `<organId>-YYMMDD-XXXX`, as the receipt of a one-stop shop has it. */
export const DossierCode = z.string().regex(/^[A-Z0-9.]{1,20}-\d{6}-[0-9A-HJKMNP-TV-Z]{4}$/);
export type DossierCode = z.infer<typeof DossierCode>;

export const ApplicationStatus = z.enum([
  'draft',
  'submitted',
  'supplementing',
  'supplemented',
  'valid',
  'invalid',
  'reviewing',
  'approved',
  'refused',
  'withdrawn',
]);
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

export const EligibilityAnswers = z.record(z.string().max(41), z.enum(['yes', 'no']));

/** One request for papers, complete and once: what is missing, and until when (handbook §8.3). */
export const Supplement = z.object({
  requestedAt: Instant,
  dueAt: Instant,
  missing: z.array(line(500)).min(1).max(30),
  note: Reason,
  answeredAt: Instant.optional(),
});
export type Supplement = z.infer<typeof Supplement>;

/** Hồ sơ đăng ký. Its answers stand beside it, one item a section; what counts is the last submission. */
export const Application = z.object({
  id: ApplicationId,
  version: z.int(),
  callId: CallId,
  callTitle: z.string(),
  organisationId: OrganisationId,
  organisationName: z.string(),
  organisationTaxCode: z.string(),
  /** Who started it. */
  lead: PersonId,
  status: ApplicationStatus,
  title: z.string().max(500),
  requested: Dong,
  total: Dong,
  eligibility: EligibilityAnswers,
  dossierCode: DossierCode.optional(),
  /** How often it was submitted: a replacement stands beside the one before, never on it. */
  submissions: z.int(),
  submittedAt: Instant.optional(),
  supplement: Supplement.optional(),
  /** Why it was found not valid, or was decided as it was, in words for the applicant. */
  reasons: z.array(z.string()),
  startedAt: Instant,
  updatedAt: Instant,
});
export type Application = z.infer<typeof Application>;

export const Answers = z.record(z.string().max(100), z.unknown());
export type Answers = z.infer<typeof Answers>;

/** One section of the answers: two people edit two sections without meeting. */
export const Section = z.object({
  key: z.string().max(60),
  version: z.int(),
  answers: Answers,
  savedAt: Instant,
  savedBy: PersonId,
});
export type Section = z.infer<typeof Section>;

/** A clean file that counts: pinned to the version and the bytes that were scanned. */
export const Attachment = z.object({
  documentId: DocumentId,
  item: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.int(),
  sha256: z.string(),
  versionId: z.string(),
  addedBy: PersonId,
  addedAt: Instant,
});
export type Attachment = z.infer<typeof Attachment>;

/** What was handed in, whole and for ever. */
export const Submission = z.object({
  number: z.int(),
  receivedAt: Instant,
  by: PersonId,
  answers: z.record(z.string(), Answers),
  attachments: z.array(Attachment),
});
export type Submission = z.infer<typeof Submission>;

/** One thing that keeps a draft from being submitted, with where to mend it. */
export const Shortcoming = z.object({
  section: z.string(),
  pointer: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});
export type Shortcoming = z.infer<typeof Shortcoming>;
