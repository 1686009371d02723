import type { DocumentId } from '#shared/applications/model.ts';
import type { FileType } from '#shared/calls/model.ts';

/** What the store will take, for a plain form. */
export interface Invited {
  document: DocumentId;
  item: string;
  name: string;
  type: FileType;
  /** PDF, DOCX, … */
  kind: string;
  upload: { url: string; fields: Record<string, string>; expiresAt: string };
}
