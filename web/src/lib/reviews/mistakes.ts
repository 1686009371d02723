import { ProblemError, type FieldProblem } from '#shared/http/problem.ts';
import type { Scheme } from '#shared/rulepacks/scheme.ts';
import { Reason } from '#shared/values/text.ts';
import type { Words } from '#words/index.ts';
import { markName, needsReason, remarkName, type Given } from './given.ts';
import type { Question } from './questions.ts';
import { markIn } from './tally.ts';

type Say = Words['reviews']['mistakes'];

/** How finished a paper has to be: a draft may have gaps, comments may leave marks out, a ballot nothing. */
export type Finish = 'draft' | 'comment' | 'ballot';

const field = (name: string, code: string, message: string): FieldProblem => ({
  field: name,
  code,
  message,
});

const markFaults = (question: Question, { marks }: Given, finish: Finish, say: Say) => {
  const { part, key, number, max, steps } = question;
  const name = say.named[part](number);
  const mark = marks[key];
  const isMissing = mark === undefined;
  if (isMissing && finish !== 'ballot') return [];
  if (max === undefined)
    return isMissing ? [field(markName(key), 'required', say.choose(name))] : [];
  if (markIn(mark, question) !== undefined) return [];
  const message = steps ? say.onScale(name, steps[0]?.mark ?? 0, max) : say.points(name, max);
  return [field(markName(key), isMissing ? 'required' : 'too-large', message)];
};

const reasonFaults = (question: Question, scheme: Scheme, given: Given, say: Say) => {
  const { part, key, number } = question;
  const reason = given.remarks[key] ?? '';
  if (!needsReason(scheme, question, given.marks) || Reason.safeParse(reason).success) return [];
  return [field(remarkName(key), 'required', say.why[reasonOf(scheme)](say.named[part](number)))];
};

const reasonOf = ({ kind }: Scheme) => (kind === 'points' ? 'zero' : 'fail');

const tooShort = ({ part, key, number }: Question, { remarks }: Given, say: Say) => {
  const remark = remarks[key];
  return remark && !Reason.safeParse(remark).success
    ? [field(remarkName(key), 'too-short', say.short(say.named[part](number)))]
    : [];
};

const voteFaults = ({ vote, reason }: Given, say: Say) => {
  if (vote !== 'fund' && vote !== 'decline') return [field('vote', 'required', say.vote)];
  return vote === 'decline' && !Reason.safeParse(reason).success
    ? [field('reason', 'required', say.decline)]
    : [];
};

/** What keeps a paper from being taken, item by item, each with what to do; by the rules of the API. */
export const mistakesIn = (
  scheme: Scheme,
  questions: readonly Question[],
  given: Given,
  { finish, say }: { finish: Finish; say: Say },
): FieldProblem[] => [
  ...questions.flatMap((question) => {
    const why = finish === 'draft' ? [] : reasonFaults(question, scheme, given, say);
    // On a ballot with points a reason may stand by any of them, and then it is a reason.
    const short =
      finish === 'ballot' && question.max !== undefined && why.length === 0
        ? tooShort(question, given, say)
        : [];
    return [...markFaults(question, given, finish, say), ...why, ...short];
  }),
  ...(finish === 'ballot' && scheme.kind === 'vote' ? voteFaults(given, say) : []),
];

/** Refuses a paper as the API does. */
export const unfit = (title: string, fields: FieldProblem[]) =>
  new ProblemError({ type: 'urn:vuon-uom:unfit', status: 422, code: 'unfit', title, fields });
