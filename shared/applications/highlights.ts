import type { Form } from '../forms/form.ts';
import { isObject, valueAt, type JsonObject } from '../forms/json.ts';
import { Dong, dong } from '../values/dong.ts';
import type { Answers, Application, Section } from './model.ts';

const LONGEST_TITLE = 500;

/** Answers as the forms read them: plain JSON. */
export const asJson = (answers: unknown): JsonObject => (isObject(answers) ? answers : {});

/** The working copy as one document: section by section. */
export const answersOf = (sections: readonly Section[]): Record<string, Answers> =>
  Object.fromEntries(sections.map(({ key, answers }) => [key, answers]));

/** What lists and headings show of the answers, as far as they go. */
export const highlightsOf = (
  { ui }: Form,
  answers: Record<string, Answers>,
): Pick<Application, 'title' | 'requested' | 'total'> => {
  const all = asJson(answers);
  const { title, stateMoney, totalCost } = ui.highlights;
  const named = title && valueAt(all, title);
  const money = (pointer?: string) =>
    Dong.safeParse(pointer && valueAt(all, pointer)).data ?? dong(0);
  return {
    title: typeof named === 'string' ? named.slice(0, LONGEST_TITLE) : '',
    requested: money(stateMoney),
    total: money(totalCost),
  };
};
