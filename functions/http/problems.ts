import * as z from 'zod';
import type { FieldProblem, Problem } from '#shared/http/problem.ts';
import type { Language } from '#shared/values/localised.ts';
import { isFieldCode, wordsOf } from '#shared/words/index.ts';
import { Refusal, type RefusalCode, type RefusedField } from '#shared/workflow/refusal.ts';
import { refusedFields } from './fields.ts';

/** What each refusal is over HTTP; whatever is not named here is a conflict with the state of things. */
const statuses: Partial<Record<RefusalCode, number>> = {
  'not-found': 404,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-registered': 403,
  'own-proposal': 403,
  'own-council': 403,
  'own-employer': 403,
  'own-call': 403,
  'own-roles': 403,
  'changed-meanwhile': 412,
  'version-missing': 428,
  'key-missing': 428,
  'key-reused': 422,
  'not-json': 400,
  'bad-cursor': 400,
  'cursor-expired': 410,
  'too-big': 413,
  'too-deep': 422,
  'wrong-media-type': 415,
  incomplete: 422,
  'declaration-missing': 422,
  'section-unknown': 422,
  'asks-too-much': 422,
  'not-eligible': 422,
  'call-incomplete': 422,
  'calendar-wrong': 422,
  'closing-day-past': 422,
  'closing-brought-forward': 422,
  'document-unknown-item': 422,
  'document-wrong-type': 422,
  'document-too-big': 422,
  'form-not-understood': 422,
  'commune-unknown': 422,
  'composition-refused': 422,
  'members-unknown': 422,
  'ballot-not-understood': 422,
  unfit: 422,
  'period-running': 422,
  'too-much-today': 429,
  'week-over': 422,
  'survey-not-yet': 422,
};

const inWords = (fields: readonly RefusedField[], language: Language): FieldProblem[] =>
  fields.map(({ field, code, params = {} }) => ({
    field,
    code,
    message: isFieldCode(code) ? wordsOf(language).fields[code](params) : code,
  }));

/** What was thrown, as a body a client can act on and a person can read. Faults tell nothing. */
export const problemOf = (error: unknown, language: Language): Problem => {
  const words = wordsOf(language);
  if (error instanceof Refusal)
    return {
      type: `urn:vuon-uom:${error.code}`,
      status: statuses[error.code] ?? 409,
      code: error.code,
      title: words.refusals[error.code],
      ...(Object.keys(error.detail).length > 0 && { detail: error.detail }),
      ...(error.fields.length > 0 && { fields: inWords(error.fields, language) }),
    };
  if (error instanceof z.ZodError)
    return {
      type: 'urn:vuon-uom:unfit',
      status: 422,
      code: 'unfit',
      title: words.check,
      fields: inWords(refusedFields(error), language),
    };
  return { type: 'urn:vuon-uom:fault', status: 500, code: 'fault', title: words.fault };
};
