import * as z from 'zod';
import { Article, Words } from './article.ts';
import { CouncilRule } from './council.ts';
import { Deadlines } from './deadlines.ts';
import { PackChecklistItem, PackQuestion, PackStatement } from './dossier.ts';
import { Scheme } from './scheme.ts';

/** Which of the two legal tracks a call runs on. */
export const Track = z.enum(['innovation', 'science']);
export type Track = z.infer<typeof Track>;

const Law = z.object({
  number: z.string(),
  title: Words,
  issued: z.iso.date().optional(),
  effective: z.iso.date().optional(),
});

/**
 * Bộ quy tắc: everything a law decides about a call, as data with its articles.
 * A pack that was used never changes; a change of law is a new version beside it.
 */
export const RulePack = z.object({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  version: z.int().positive(),
  title: Words,
  track: Track,
  effectiveFrom: z.iso.date(),
  legalBasis: z.array(Law).min(1),
  council: CouncilRule,
  scheme: Scheme,
  deadlines: Deadlines,
  questions: z.array(PackQuestion),
  declarations: z.array(PackStatement),
  checklist: z.array(PackChecklistItem),
  /** What keeps a person off the council of an application. */
  conflicts: z.array(PackStatement),
  /** Support may be a place, time and advice: an application may be supported without money. */
  inKind: z.object({ article: Article }).optional(),
  contract: z.object({ mostMonths: z.int().positive(), article: Article }).optional(),
});
export type RulePack = z.infer<typeof RulePack>;
