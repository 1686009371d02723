import type { Call } from '../calls/model.ts';
import type { Form } from '../forms/form.ts';
import { segments } from '../forms/json.ts';
import { checkForm } from '../forms/validate.ts';
import { asJson, highlightsOf } from './highlights.ts';
import type { Answers, Attachment, Shortcoming } from './model.ts';

/** Where pages lead for files, as they lead to a section of the form for answers. */
export const DOCUMENTS = 'documents';

interface Case {
  call: Pick<Call, 'checklist' | 'ceiling'>;
  form: Form;
  answers: Record<string, Answers>;
  attachments: readonly Attachment[];
}

/** Everything that keeps an application from being handed in, in the order in which it is asked. */
export const shortcomingsOf = (given: Case): Shortcoming[] => {
  const { call, form, answers } = given;
  const limits = call.ceiling === undefined ? {} : { stateMoney: call.ceiling };
  const problems = checkForm(form, asJson(answers), limits).map((problem) => ({ ...problem }));
  return [...problems, ...aboveCeiling(given, problems), ...papers(given)];
};

/** A form of somebody else's has no rule for our ceiling. */
const aboveCeiling = ({ call, form, answers }: Case, problems: readonly Shortcoming[]) => {
  const { requested } = highlightsOf(form, answers);
  const { ceiling } = call;
  const said = problems.some(({ code }) => code === 'above-limit');
  if (ceiling === undefined || requested <= ceiling || said) return [];
  const pointer = form.ui.highlights.stateMoney ?? '';
  const section = segments(pointer)[0] ?? '';
  return [{ section, pointer, code: 'asks-too-much', params: { max: ceiling, value: requested } }];
};

const papers = ({ call, attachments }: Case): Shortcoming[] =>
  call.checklist.flatMap(({ key, required, maxFiles }) => {
    const count = attachments.filter(({ item }) => item === key).length;
    const paper = { section: DOCUMENTS, pointer: `/${DOCUMENTS}/${key}` };
    if (required && count === 0) return [{ ...paper, code: 'document-missing' }];
    return count > maxFiles
      ? [{ ...paper, code: 'document-too-many', params: { max: maxFiles, count } }]
      : [];
  });
