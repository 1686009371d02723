import type { FieldProblem, Problem } from '#shared/http/problem.ts';
import { inOwnWords, withFields } from '#lib/server/own-words.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Officer } from '#words/calls/officer/vi.ts';
import { wordsIn } from '#words/index.ts';

/** Fields whose mistakes these forms can name better than the API, which knows no form. */
const labels = (say: Officer): Record<string, string> => ({
  code: say.form.code,
  'title.vi': say.form.title.vi,
  'summary.vi': say.form.summary.vi,
  contact: say.form.contact,
  legalBasis: say.form.legalBasis,
  codes: say.forms.codes,
  formId: say.form.form,
  fileLimit: say.form.fileLimit,
  closesAt: say.form.closesAt,
  ceiling: say.form.ceiling,
  reason: say.correct.reason,
  checklist: say.form.papers,
  questions: say.form.questions,
});

/** What the rules of a call refuse is said by the API, bound and all. */
const saidByRules = new Set(['not-after', 'not-before', 'above']);

const sentenceFor = (problem: Problem, { field, code, message }: FieldProblem, say: Officer) => {
  const { mistakes } = say;
  if (problem.code === 'form-not-understood') return problem.title;
  const label = labels(say)[field];
  if (code === 'unchanged') return message;
  if (saidByRules.has(code)) return label ? mistakes.at(label, message) : message;
  if (field === 'opensAt' || field === 'closesAt') return mistakes.moment(say.form[field]);
  if (field === 'budget' || field === 'ceiling') return mistakes.money(say.form[field]);
  if (field === 'code') return mistakes.code;
  return label ? mistakes.at(label, message) : message;
};

/** The field of the page that holds what the API calls `checklist.3.title.vi`. */
const fieldOnPage = (field: string) => /^(checklist|questions)\./.exec(field)?.[1] ?? field;

/** Does what the API was asked; where it refuses, says field by field what to mend on this page. */
export const inPlainWords = <Result>(language: Language, work: () => Promise<Result>) => {
  const say = wordsIn(language).calls.officer;
  const onPage = (problem: Problem) =>
    withFields(problem, (one) => {
      const field = fieldOnPage(one.field);
      return { ...one, field, message: sentenceFor(problem, { ...one, field }, say) };
    });
  return inOwnWords(onPage, work);
};
