import type { Shortcoming } from '#shared/applications/model.ts';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { DOCUMENTS } from '#shared/applications/shortcomings.ts';
import type { Form } from '#shared/forms/form.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Step, StepState } from '#lib/parts/Steps.svelte';
import type { Words } from '#words/index.ts';

interface Draft {
  application: ApplicationView;
  form: Form;
  shortcomings: readonly Shortcoming[];
}

const stateOf = (begun: boolean, left: number): StepState => {
  if (!begun) return 'todo';
  return left > 0 ? 'current' : 'done';
};

/** The sections of a draft and its documents as a list of tasks with how far each is. */
export const stepsOf = (
  { application, form, shortcomings }: Draft,
  say: Words,
  language: Language,
): Step[] => {
  const base = `/applications/${application.id}`;
  const leftIn = (key: string) => shortcomings.filter(({ section }) => section === key).length;
  const sections = form.ui.sections.map(({ key, title }): Step => {
    const left = leftIn(key);
    const begun = application.sections.some((section) => section.key === key);
    const state = stateOf(begun, left);
    const why = state === 'current' ? { why: say.forms.left(left) } : {};
    return { label: title[language], state, href: `${base}/sections/${key}`, ...why };
  });
  const left = leftIn(DOCUMENTS);
  const record = say.applications.record;
  const papers: Step = {
    label: record.papers,
    state: stateOf(application.attachments.length > 0 || left === 0, left),
    href: `${base}/documents`,
    ...(left > 0 && { why: record.papersLeft(left) }),
  };
  return [...sections, papers];
};
