import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { FileType } from '../rulepacks/dossier.ts';
import { Track } from '../rulepacks/pack.ts';
import { Dong } from '../values/dong.ts';
import { id } from '../values/id.ts';
import { Instant } from '../values/instant.ts';
import { localised } from '../values/localised.ts';
import { line, Reason } from '../values/text.ts';

export const CallId = id('call', 'CallId');
export type CallId = z.infer<typeof CallId>;

export const CallStatus = z.enum(['draft', 'published', 'settled']);
export type CallStatus = z.infer<typeof CallStatus>;

export { FileType, Track };

/** Thành phần hồ sơ: one thing an applicant must or may attach. */
export const ChecklistItem = z.object({
  key: z.string().regex(/^[a-z][a-zA-Z0-9-]{0,40}$/),
  title: localised(300),
  formCode: line(40).optional(),
  required: z.boolean(),
  types: z.array(FileType).min(1),
  maxFiles: z.int().min(1).max(10),
  article: line(200).optional(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** A question answered before the form; the answer named in `bars` ends it there. */
export const EligibilityQuestion = z.object({
  key: z.string().regex(/^[a-z][a-zA-Z0-9-]{0,40}$/),
  text: localised(500),
  bars: z.enum(['yes', 'no']),
  article: line(200).optional(),
});
export type EligibilityQuestion = z.infer<typeof EligibilityQuestion>;

/** What an officer decides about a call; the rest comes from its pack. */
export const CallDraft = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[\p{Lu}0-9][\p{Lu}0-9./-]{2,40}$/u),
  title: localised(250),
  summary: localised(4_000),
  packId: z.string().max(80),
  formId: z.string().max(120),
  opensAt: Instant,
  closesAt: Instant,
  /** Total state money of the call. */
  budget: Dong,
  /** The most state money one application may ask for. */
  ceiling: Dong.optional(),
  contact: line(300),
  legalBasis: line(500),
  checklist: z.array(ChecklistItem).max(30),
  questions: z.array(EligibilityQuestion).max(20),
  /** Bytes one file may have; never above 25 MB. */
  fileLimit: z.int().min(1_000_000).max(25_000_000),
});
export type CallDraft = z.infer<typeof CallDraft>;

/** What a correction after publication said, for everybody to read. */
export const Correction = z.object({
  at: Instant,
  changed: z.array(
    z.enum(['title', 'summary', 'closesAt', 'budget', 'ceiling', 'ceilingLifted', 'contact']),
  ),
  reason: Reason,
});
export type Correction = z.infer<typeof Correction>;

/** Thông báo tuyển chọn / kêu gọi đề xuất. Open and closed are computed from its instants, never stored. */
export const Call = CallDraft.extend({
  id: CallId,
  version: z.int(),
  status: CallStatus,
  track: Track,
  /** Checksums of the pack and the form at publication: what applicants were promised. */
  pinned: z.object({ pack: z.string(), form: z.string() }).optional(),
  corrections: z.array(Correction),
  publishedAt: Instant.optional(),
  preparedBy: PersonId,
});
export type Call = z.infer<typeof Call>;
