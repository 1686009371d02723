import { ProblemError } from '#shared/http/problem.ts';
import type { Language } from '#shared/values/localised.ts';
import { wordsOf } from '#shared/words/index.ts';
import type { Form } from '#lib/server/form.ts';

/** The one of these options that was ticked. None, and the field is named, as the service would. */
export const mustChoose = <Option extends string>(
  form: Form,
  field: string,
  options: readonly Option[],
  language: Language,
): Option => {
  const chosen = options.find((option) => option === form.text(field));
  if (chosen) return chosen;
  const say = wordsOf(language);
  throw new ProblemError({
    type: 'urn:vuon-uom:unfit',
    status: 422,
    code: 'unfit',
    title: say.check,
    fields: [{ field, code: 'required', message: say.fields.required({}) }],
  });
};
