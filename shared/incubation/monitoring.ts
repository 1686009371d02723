import * as z from 'zod';
import { ApplicationId, DossierCode } from '../applications/model.ts';
import { OrganisationId, PersonId } from '../identity/actor.ts';
import { id } from '../values/id.ts';
import { Day, Instant } from '../values/instant.ts';
import { line, prose, Reason } from '../values/text.ts';

export const RemedyId = id('rem', 'RemedyId');
export type RemedyId = z.infer<typeof RemedyId>;

/** Half a year, `2026-H1`: tasks report every six months and every year (handbook §4.9). */
export const HalfYear = z
  .string()
  .regex(/^20\d\d-H[12]$/)
  .brand<'HalfYear'>();
export type HalfYear = z.infer<typeof HalfYear>;

const MOST_PRODUCTS = 40;
const percent = z.int().min(0).max(100);

/** Sản phẩm phải đạt: what a project promised, in which quantity and to which standard. */
export const Promised = z.object({
  name: line(300),
  quantity: prose(0, 100),
  requirement: prose(0, 2_000),
});
export type Promised = z.infer<typeof Promised>;

/** How far a promise was kept; `notDue` while nothing was to be shown yet. */
export const Mark = z.enum(['met', 'partly', 'unmet', 'notDue']);
export type Mark = z.infer<typeof Mark>;

/** What was obtained of a product, and what shows it. */
export const Obtained = z.object({
  obtained: prose(0, 100),
  evidence: prose(0, 2_000),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});

/** Checks look at quantity and quality apart (TT 04/2015/TT-BKHCN, Điều 10.11). */
export const Marks = z.object({ quantity: Mark, quality: Mark });
export type Marks = z.infer<typeof Marks>;

export const SheetProduct = z.object({
  ...Promised.shape,
  ...Obtained.shape,
  marks: Marks.optional(),
});
export type SheetProduct = z.infer<typeof SheetProduct>;

/** What the host reports of a period (TT 04/2015/TT-BKHCN, Điều 3: content, progress, products in use). */
export const Progress = z.object({
  progress: percent,
  done: prose(10, 4_000),
  difficulties: prose(0, 4_000),
  products: z.array(Obtained).max(MOST_PRODUCTS),
});
export type Progress = z.infer<typeof Progress>;

export const Standing = z.enum(['onTrack', 'behind', 'atRisk']);
export type Standing = z.infer<typeof Standing>;

/** What the centre or the department concludes (TT 04/2015/TT-BKHCN, Điều 10.8). */
export const Judgement = z.object({
  standing: Standing,
  weaknesses: prose(0, 4_000),
  bottlenecks: prose(0, 4_000),
  marks: z.array(Marks).max(MOST_PRODUCTS),
});
export type Judgement = z.infer<typeof Judgement>;

export const SheetStatus = z.enum(['reporting', 'reported', 'judged']);
export type SheetStatus = z.infer<typeof SheetStatus>;

/** Phiếu giám sát: one project in one half-year, against what it promised when the sheet was opened. */
export const Sheet = z.object({
  period: HalfYear,
  version: z.int(),
  organisationId: OrganisationId,
  status: SheetStatus,
  /** How far the plan says the project is at the end of the period, in per cent. */
  planned: percent,
  progress: percent.optional(),
  done: z.string(),
  difficulties: z.string(),
  products: z.array(SheetProduct).max(MOST_PRODUCTS),
  openedAt: Instant,
  sentAt: Instant.optional(),
  returnedFor: Reason.optional(),
  ...Judgement.omit({ marks: true }).partial().shape,
  judgedAt: Instant.optional(),
  judgedBy: PersonId.optional(),
});
export type Sheet = z.infer<typeof Sheet>;

/** Whose part it is to act. */
export const Side = z.enum(['host', 'centre', 'department']);
export type Side = z.infer<typeof Side>;

/** What stands in the way, what is proposed, who does it and until when. */
export const Proposed = z.object({
  cause: prose(5, 2_000),
  what: prose(10, 2_000),
  side: Side,
  owner: line(120),
  dueOn: Day,
});

export const RemedyStatus = z.enum(['open', 'answered', 'closed']);
export type RemedyStatus = z.infer<typeof RemedyStatus>;

/** Biện pháp khắc phục: open until whoever proposed it finds it done, or no longer needed. */
export const Remedy = Proposed.extend({
  id: RemedyId,
  version: z.int(),
  applicationId: ApplicationId,
  organisationId: OrganisationId,
  projectTitle: z.string(),
  status: RemedyStatus,
  proposedAt: Instant,
  proposedBy: PersonId,
  answer: z.string().optional(),
  answeredAt: Instant.optional(),
  result: z.string().optional(),
  isDone: z.boolean().optional(),
  closedAt: Instant.optional(),
});
export type Remedy = z.infer<typeof Remedy>;

/** Dự án được cấp kinh phí, as it is monitored; `version` 0 before anything was written of it. */
export const FundedProject = z.object({
  applicationId: ApplicationId,
  version: z.int(),
  title: z.string(),
  callTitle: z.string(),
  dossierCode: DossierCode.optional(),
  organisationId: OrganisationId,
  organisationName: z.string(),
  promised: z.array(Promised).max(MOST_PRODUCTS),
});
export type FundedProject = z.infer<typeof FundedProject>;
