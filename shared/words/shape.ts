import type { RefusalCode } from '../workflow/refusal.ts';

export const fieldCodes = [
  'required',
  'unknown_field',
  'wrong-type',
  'wrong-format',
  'wrong-choice',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-few',
  'too-many',
  'not-after',
  'not-before',
  'above',
  'unchanged',
  'not-yet',
  'misleading',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

export const isFieldCode = (code: unknown): code is FieldCode =>
  fieldCodes.some((known) => known === code);

interface Limits {
  minimum?: unknown;
  maximum?: unknown;
  /** The instant or the amount in đồng that the value is held to. */
  bound?: unknown;
}

export interface ServiceWords {
  refusals: Record<RefusalCode, string>;
  check: string;
  fault: string;
  fields: Record<FieldCode, (limits: Limits) => string>;
}
