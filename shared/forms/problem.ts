import { type JsonObject, segments } from './json.ts';

/** What can be wrong with an answer; the sentences stand in `words/`. */
export const problemCodes = [
  'missing',
  'wrong-type',
  'must-accept',
  'not-allowed',
  'too-short',
  'too-long',
  'too-many-words',
  'malformed',
  'too-small',
  'too-big',
  'not-above',
  'not-below',
  'not-multiple',
  'too-precise',
  'too-few',
  'too-many',
  'repeated',
  'unknown',
  'invalid',
  'unknown-row',
  'sums-differ',
  'share-too-high',
  'above-limit',
  'wrong-order',
  'wrong-choice',
  'not-covered',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing to mend: where (section and JSON pointer), what (code) and the numbers of it. */
export interface FormProblem {
  readonly section: string;
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly params: JsonObject;
}

export const problemAt = (
  pointer: string,
  code: ProblemCode,
  params: JsonObject = {},
): FormProblem => ({ section: segments(pointer)[0] ?? '', pointer, code, params });
