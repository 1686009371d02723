import * as z from 'zod';
import { ApplicationId, DocumentId } from '../applications/model.ts';
import { FileType } from '../calls/model.ts';
import { PersonId } from '../identity/actor.ts';
import { Instant } from '../values/instant.ts';
import { line } from '../values/text.ts';

export { DocumentId };

export const DocumentStatus = z.enum(['invited', 'clean', 'refused']);
export type DocumentStatus = z.infer<typeof DocumentStatus>;

/** Why a file that arrived may not be read by anybody. */
export const DocumentFault = z.enum([
  'infected',
  'scan-failed',
  'wrong-type',
  'encrypted',
  'too-big',
  'empty',
  'unsafe-archive',
]);
export type DocumentFault = z.infer<typeof DocumentFault>;

/** Tài liệu: invited, then clean or refused by what arrived; only clean ones are ever readable. */
export const Document = z.object({
  id: DocumentId,
  version: z.int(),
  applicationId: ApplicationId,
  item: z.string().max(41),
  name: line(200),
  type: FileType,
  size: z.int().positive(),
  status: DocumentStatus,
  fault: DocumentFault.optional(),
  /** Where it came to rest, and which bytes. */
  quarantineKey: z.string(),
  keptKey: z.string().optional(),
  versionId: z.string().optional(),
  sha256: z.string().optional(),
  invitedBy: PersonId,
  invitedAt: Instant,
  settledAt: Instant.optional(),
});
export type Document = z.infer<typeof Document>;

/** The media types of the five kinds of file the portal takes. */
export const mediaTypes: Record<FileType, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
};
