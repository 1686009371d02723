import type { EligibilityQuestion } from '#shared/calls/model.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import type { Form } from '#lib/server/form.ts';
import { freshKey, SPARE } from './papers.ts';

/** Every line of the form: what the pack asks, as kept where it was kept, then the call's own. */
export const questionLines = (pack: RulePack, kept: readonly EligibilityQuestion[]) => ({
  known: pack.questions.map((question) => {
    const found = kept.find(({ key }) => key === question.key);
    return { question: found ?? question, isAsked: found !== undefined };
  }),
  own: kept.filter(({ key }) => pack.questions.every((question) => question.key !== key)),
});

/** The questions as ticked: `question.KEY`, `own-question.0`, `own-question.0.bars`. */
export const readQuestions = (form: Form, pack: RulePack, kept: readonly EligibilityQuestion[]) => {
  const { known, own } = questionLines(pack, kept);
  const questions: EligibilityQuestion[] = known
    .filter(({ question }) => form.checked(`question.${question.key}`))
    .map(({ question }) => question);
  for (let n = 0; n < own.length + SPARE; n += 1) {
    const vi = form.text(`own-question.${n}`);
    if (!vi) continue;
    const before = own[n];
    const key = before?.key ?? freshKey([...questions, ...own].map((question) => question.key));
    const text = vi === before?.text.vi ? before.text : { vi };
    const bars = form.text(`own-question.${n}.bars`) === 'yes' ? 'yes' : 'no';
    questions.push({ ...before, key, text, bars });
  }
  return questions;
};
