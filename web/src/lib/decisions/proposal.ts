import { Proposal, type Decision } from '#shared/decisions/model.ts';
import type { Problem } from '#shared/http/problem.ts';
import { formatDong, type Dong } from '#shared/values/dong.ts';
import type { Language } from '#shared/values/localised.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { withFields } from '#lib/server/own-words.ts';
import type { Form } from '#lib/server/form.ts';
import type { Words } from '#words/index.ts';

/** What frames a proposal: what the council said, and the most that may be given. */
export interface Frame {
  recommended: Decision['recommended'];
  most: Dong;
}

/** Reasons by the boxes they are written in. Only who goes against the council is asked why. */
const reasonsIn = (form: Form, { recommended }: Frame) => {
  const boxes = form.text('outcome') === recommended ? ['more'] : ['against', 'more'];
  const others = boxes.map((box) => ({ box, text: form.text(box) }));
  return [{ box: 'reason', text: form.text('reason') }, ...others.filter(({ text }) => text)];
};

/** What was proposed on a page. Money only where there is to be some. */
export const proposalIn = (form: Form, frame: Frame, language: Language) => {
  const outcome = mustChoose(form, 'outcome', Proposal.shape.outcome.options, language);
  return {
    outcome,
    amount: outcome === 'fund' ? form.money('amount') : 0,
    reasons: reasonsIn(form, frame).map(({ text }) => text),
    conditions: form
      .text('conditions')
      .split(/\r?\n/u)
      .map((line) => line.trim())
      .filter(Boolean),
  };
};

type Say = Words['decisions']['propose'];

const amountWrong = (code: string, { most }: Frame, say: Say, language: Language) => {
  if (code === 'too-small') return say.tooLittle;
  return code === 'too-large' ? say.tooMuch(formatDong(most, language)) : say.wrongAmount;
};

/** What is wrong with a proposal, said of the boxes of the page. */
export const sayOfBoxes =
  (form: Form, frame: Frame, say: Say, language: Language) =>
  (problem: Problem): Problem =>
    withFields(problem, (wrong) => {
      const [part, index] = wrong.field.split('.');
      const { code } = wrong;
      if (part === 'amount') return { ...wrong, message: amountWrong(code, frame, say, language) };
      if (part === 'conditions') return { ...wrong, field: part };
      if (part !== 'reasons') return wrong;
      if (index === undefined) return { ...wrong, field: 'against', message: say.needsAgainst };
      const field = reasonsIn(form, frame)[Number(index)]?.box ?? 'reason';
      return { ...wrong, field, message: code === 'too-long' ? wrong.message : say.tooShort };
    });

/** Reasons as they stand in the boxes again, after a return. */
export const inBoxes = ({ outcome, recommended, reasons }: Decision) => {
  const [reason, ...others] = reasons;
  const [against, ...rest] = outcome === recommended ? [undefined, ...others] : others;
  return { reason, against, more: rest.join('\n\n') };
};
