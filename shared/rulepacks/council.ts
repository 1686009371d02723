import * as z from 'zod';
import { Threshold } from '../values/threshold.ts';
import { Article } from './article.ts';

/** Chức danh trong hội đồng. */
export const CouncilRole = z.enum(['chair', 'vice', 'reviewer', 'sciSecretary', 'member']);
export type CouncilRole = z.infer<typeof CouncilRole>;

/** What may be known of a member beside the role, where a rule asks for it. */
export const MemberTrait = z.enum(['earlierCouncil', 'expert']);
export type MemberTrait = z.infer<typeof MemberTrait>;

/** `must` refuses a council; `should` only warns, as “are invited first” does. */
const weight = z.enum(['must', 'should']);

const RoleCount = z.object({
  role: CouncilRole,
  min: z.int().nonnegative(),
  max: z.int().positive(),
  article: Article,
});

/** Thành phần và túc số: who a council is made of, and when it may sit. */
export const CouncilRule = z.object({
  size: z.object({
    allowed: z.array(z.int().positive()).min(1),
    article: Article,
    /** The article by which the managing agency may decide another number. */
    otherwise: Article.optional(),
  }),
  roles: z.array(RoleCount),
  shares: z.array(z.object({ trait: MemberTrait, share: Threshold, weight, article: Article })),
  mostPerEmployer: z.object({ max: z.int().positive(), weight, article: Article }).optional(),
  quorum: z.object({
    present: Threshold,
    /** The chair presides; in the chair’s absence the vice does, authorised in writing where this says so. */
    viceNeedsAuthorisation: z.boolean(),
    mustBeThere: z.array(z.object({ role: CouncilRole, least: z.int().positive() })),
    article: Article,
  }),
  /** What a member who is absent sent in writing is read out and never counted. */
  absentOpinion: z.object({ counts: z.literal(false), article: Article }),
});
export type CouncilRule = z.infer<typeof CouncilRule>;
