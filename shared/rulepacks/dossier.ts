import * as z from 'zod';
import { Article, Words } from './article.ts';

const key = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,40}$/);

export const FileType = z.enum(['pdf', 'docx', 'xlsx', 'png', 'jpeg']);
export type FileType = z.infer<typeof FileType>;

/** Thành phần hồ sơ: asked of everybody, asked `when` something applies, or welcome. */
export const PackChecklistItem = z.object({
  key,
  title: Words,
  formCode: z.string().max(40).optional(),
  required: z.boolean(),
  when: Words.optional(),
  types: z.array(FileType).min(1),
  maxFiles: z.int().min(1).max(10),
  /** Some papers are only asked of who was recommended. */
  stage: z.enum(['application', 'revision']),
  article: Article,
});
export type PackChecklistItem = z.infer<typeof PackChecklistItem>;

/** A question before the form; the answer named in `bars` ends it there. */
export const PackQuestion = z.object({
  key,
  text: Words,
  bars: z.enum(['yes', 'no']),
  article: Article,
});
export type PackQuestion = z.infer<typeof PackQuestion>;

/** A sentence somebody signs or answers for: an applicant’s commitment, a member’s conflict of interest. */
export const PackStatement = z.object({ key, text: Words, article: Article });
export type PackStatement = z.infer<typeof PackStatement>;
