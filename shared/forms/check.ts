import { checkFields } from './check-fields.ts';
import { checkRules } from './check-rules.ts';
import { mostBasic } from './explain.ts';
import { sectionOf } from './find.ts';
import type { Answers, Form } from './form.ts';
import { type Json, answered, isObject, withoutBlanks } from './json.ts';
import type { FormProblem } from './problem.ts';
import type { Limits } from './rule.ts';

/** Tells what a JSON Schema has against some answers; ajv or the browser's validator. */
export type SchemaCheck = (
  form: Form,
  answers: Json,
  strictness: 'draft' | 'complete',
) => FormProblem[];

/** An unopened section counts as an empty one, so that what is missing is named field by field. */
const withEverySection = (form: Form, answers: Answers): Answers => ({
  ...Object.fromEntries(form.ui.sections.map(({ key }) => [key, {}])),
  ...answered(answers),
});

/** Problems in the order in which the form asks. */
function inOrder(form: Form, problems: readonly FormProblem[]): FormProblem[] {
  const pointers = form.ui.sections.flatMap((one) => one.fields.map((field) => field.pointer));
  const place = ({ pointer }: FormProblem) => {
    const index = pointers.findIndex((one) => pointer === one || pointer.startsWith(`${one}/`));
    return index === -1 ? pointers.length : index;
  };
  return [...problems].sort((a, b) => place(a) - place(b));
}

/** Judges a whole application: schema, required answers, totals and limits of the call. */
export const formChecker =
  (checkSchema: SchemaCheck) =>
  (form: Form, answers: Answers, limits: Limits = {}): FormProblem[] => {
    const all = withEverySection(form, answers);
    const problems = mostBasic([
      ...checkSchema(form, all, 'complete'),
      ...checkFields(form.ui.sections, all, 'complete'),
    ]);
    return inOrder(form, [...problems, ...checkRules(form, all, limits)]);
  };

/**
 * Judges one section of a draft: what is there must fit, what is missing may come later, and
 * only sums wholly inside the section are compared. `rest` gives the other sections, which rows
 * may refer to. An unknown section is refused as `unknown`.
 */
export const sectionChecker =
  (checkSchema: SchemaCheck) =>
  (form: Form, key: string, given: Json, rest: Answers = {}): FormProblem[] => {
    const section = sectionOf(form, key);
    const answers = withoutBlanks(given);
    const problems = checkSchema(form, { [key]: answers }, 'draft');
    if (!section || !isObject(answers)) return problems;
    const all = { ...rest, [key]: answers };
    return inOrder(form, [
      ...mostBasic([...problems, ...checkFields([section], all, 'draft')]),
      ...checkRules(form, all, {}, key),
    ]);
  };
