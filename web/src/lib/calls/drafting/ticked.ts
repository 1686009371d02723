import type { Form } from '#lib/server/form.ts';
import { ProblemError } from '#shared/http/problem.ts';
import type { Language } from '#shared/values/localised.ts';
import { wordsOf } from '#shared/words/index.ts';

/** Refuses, beside the field, what has to be typed or ticked before anything is asked of the API. */
export const needs = (isThere: boolean, field: string, language: Language, message?: string) => {
  if (isThere) return;
  const said = wordsOf(language);
  throw new ProblemError({
    type: 'urn:vuon-uom:unfit',
    status: 422,
    code: 'unfit',
    title: said.check,
    fields: [{ field, code: 'required', message: message ?? said.fields.required({}) }],
  });
};

/** A confirmation has to be ticked, where a browser did not ask for it too. */
export const needsTick = (form: Form, field: string, language: Language) =>
  needs(form.checked(field), field, language);
