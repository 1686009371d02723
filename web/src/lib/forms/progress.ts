import type { Form } from '#shared/forms/form.ts';
import { type Answers } from '#shared/forms/form.ts';
import { isBlank, isObject, type Json } from '#shared/forms/json.ts';
import type { FormProblem } from '#shared/forms/problem.ts';
import type { StepState } from '#lib/parts/Steps.svelte';

const isAnswered = (value: Json | undefined): boolean =>
  isObject(value) ? Object.values(value).some(isAnswered) : !isBlank(value);

/** How far each section is; `problems` are those of the whole form (`checkForm`, the check route). */
export const progressOf = (
  form: Form,
  answers: Answers,
  problems: readonly Pick<FormProblem, 'section'>[],
) =>
  form.ui.sections.map(({ key, title }) => {
    const left = problems.filter(({ section }) => section === key).length;
    const state: StepState = !isAnswered(answers[key]) ? 'todo' : left > 0 ? 'current' : 'done';
    return { key, title, left, state };
  });
