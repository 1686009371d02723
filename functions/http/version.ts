import { refuse } from '#shared/workflow/refusal.ts';

/** The record, if it is still the one the reader saw. */
export const sameVersion = <T extends { version: number }>(record: T, version: number): T => {
  if (record.version !== version) throw refuse('changed-meanwhile', { version: record.version });
  return record;
};
