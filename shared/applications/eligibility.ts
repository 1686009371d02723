import type { Call } from '../calls/model.ts';
import { refuse } from '../workflow/refusal.ts';
import type { EligibilityAnswers } from './model.ts';
import type * as z from 'zod';

type Given = z.infer<typeof EligibilityAnswers>;

/** The answers to the call's questions, all of them and nothing else; refuses when one of them bars. */
export const eligible = ({ questions }: Pick<Call, 'questions'>, given: Given): Given => {
  const unasked = Object.keys(given).filter((key) => !questions.some((one) => one.key === key));
  if (unasked.length > 0)
    throw refuse(
      'incomplete',
      {},
      unasked.map((key) => ({ field: `eligibility.${key}`, code: 'unknown_field' })),
    );
  const unanswered = questions.filter(({ key }) => !given[key]);
  if (unanswered.length > 0)
    throw refuse(
      'incomplete',
      {},
      unanswered.map(({ key }) => ({ field: `eligibility.${key}`, code: 'required' })),
    );
  const barring = questions.filter(({ key, bars }) => given[key] === bars).map(({ key }) => key);
  if (barring.length > 0) throw refuse('not-eligible', { questions: barring });
  return Object.fromEntries(questions.map(({ key }) => [key, given[key] ?? 'no']));
};
