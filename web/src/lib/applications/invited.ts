/** What the store will take, for a plain form. */
export interface Invited {
  item: string;
  /** PDF, DOCX, … */
  kind: string;
  upload: { url: string; fields: Record<string, string>; expiresAt: string };
}
