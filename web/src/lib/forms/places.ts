import { cellAt, cellPointer, fieldAt, isTable } from '#shared/forms/find.ts';
import type { Form } from '#shared/forms/form.ts';
import type { FormProblem } from '#shared/forms/problem.ts';
import { sayProblem } from '#shared/forms/words/say.ts';
import type { Language } from '#shared/values/localised.ts';

/** Sentences by the pointer of the question or cell they stand beside. */
export type Mistakes = ReadonlyMap<string, string>;

/** Where an answer stands on the page: the id of its control, its fieldset or its section. */
export const idOf = (pointer: string) => pointer.replaceAll('/', '-').replace(/\s/gu, '_');

/** The question or cell nearest to what a problem points at. */
function placeOf(form: Form, pointer: string): string {
  const field = fieldAt(form, pointer);
  if (!field) return pointer;
  const cell = isTable(field) ? cellAt(field, pointer) : undefined;
  return cell?.column ? cellPointer(field.pointer, cell.row, cell.column.key) : field.pointer;
}

/** What is wrong, by place; of several problems at one place the first is said. */
export function mistakesOf(
  form: Form,
  problems: readonly FormProblem[],
  language: Language,
): Mistakes {
  const said = new Map<string, string>();
  for (const problem of problems) {
    const place = placeOf(form, problem.pointer);
    if (!said.has(place)) said.set(place, sayProblem(form, problem, language));
  }
  return said;
}

/** The same as <ErrorSummary> lists them: each with the id it links to. */
export const fieldsOf = (form: Form, problems: readonly FormProblem[], language: Language) =>
  [...mistakesOf(form, problems, language)].map(([place, message]) => ({
    field: idOf(place),
    code: problems.find(({ pointer }) => placeOf(form, pointer) === place)?.code ?? 'invalid',
    message,
  }));
