import type { ReviewComment } from '#shared/reviews/model.ts';
import type { Ballot } from '#shared/judging/ballot.ts';
import type { Scheme } from '#shared/rulepacks/scheme.ts';
import type { Question } from './questions.ts';
import { markIn, type Marks } from './tally.ts';

/** A paper as it stands in the boxes of a page: comments while they are written, or a ballot. */
export interface Given {
  marks: Marks;
  remarks: Record<string, string>;
  /** Of a whole: general remarks of a comment, or of a ballot. */
  text: string;
  /** Only where a vote decides. */
  vote: string;
  reason: string;
}

export const markName = (key: string) => `mark.${key}`;
export const remarkName = (key: string) => `remark.${key}`;

const filled = (entries: readonly (readonly [string, string])[]) =>
  Object.fromEntries(entries.filter(([, text]) => text !== ''));

/** Reads a paper by the names of its boxes. */
export const givenIn = (
  questions: readonly Question[],
  textOf: (name: string) => string,
): Given => {
  const text = (name: string) => textOf(name).replaceAll('\r\n', '\n').trim();
  return {
    marks: filled(questions.map(({ key }) => [key, text(markName(key))])),
    remarks: filled(questions.map(({ key }) => [key, text(remarkName(key))])),
    text: text('text'),
    vote: text('vote'),
    reason: text('reason'),
  };
};

/** What a member kept so far, as it stands in the boxes. */
export const givenOf = (comment: ReviewComment | undefined): Given => ({
  marks: Object.fromEntries(
    Object.entries(comment?.scores ?? {}).map(([key, score]) => [key, String(score)]),
  ),
  remarks: comment?.remarks ?? {},
  text: comment?.text ?? '',
  vote: '',
  reason: '',
});

const scoreOf = (question: Question, marks: Marks) => {
  const mark = marks[question.key];
  if (question.max !== undefined) return markIn(mark, question);
  return mark === 'pass' || mark === 'fail' ? mark : undefined;
};

/** Comments to be saved: what can be read of them. */
export const commentOf = (
  questions: readonly Question[],
  { marks, remarks, text }: Given,
): Pick<ReviewComment, 'scores' | 'remarks' | 'text'> => {
  const scores = questions.flatMap((question): [string, number | 'pass' | 'fail'][] => {
    const score = scoreOf(question, marks);
    return score === undefined ? [] : [[question.key, score]];
  });
  return { scores: Object.fromEntries(scores), remarks, text };
};

/** Whether the law asks whoever gives this mark to say why. */
export const needsReason = (scheme: Scheme, question: Question, marks: Marks) => {
  const score = scoreOf(question, marks);
  if (scheme.kind === 'items') return score === 'fail';
  return scheme.kind === 'points' && score === 0;
};

/** A ballot filled in beforehand from the member’s own marks, with reasons only where one is needed. */
export const ballotFrom = (
  scheme: Scheme,
  questions: readonly Question[],
  comment: ReviewComment | undefined,
): Given => {
  const { marks, remarks } = givenOf(comment);
  const reasons = questions
    .filter((question) => needsReason(scheme, question, marks))
    .map(({ key }) => [key, remarks[key] ?? ''] as const);
  return { marks, remarks: filled(reasons), text: '', vote: '', reason: '' };
};

/** The ballot as it will lie in the box; only called when nothing is missing from it. */
export const ballotOf = (
  scheme: Scheme,
  questions: readonly Question[],
  { marks, remarks, text, vote, reason }: Given,
): Record<string, unknown> => {
  const marksOf = (part: Question['part']) =>
    Object.fromEntries(
      questions
        .filter((question) => question.part === part)
        .map((question) => {
          const { key, max } = question;
          const score = scoreOf(question, marks);
          const why = max === undefined && score !== 'fail' ? undefined : remarks[key];
          return [
            key,
            { [max === undefined ? 'mark' : 'points']: score, ...(why && { reason: why }) },
          ];
        }),
    );
  const kind: Ballot['scheme'] = scheme.kind;
  return {
    scheme: kind,
    criteria: marksOf('criteria'),
    ...(kind === 'items' && { items: marksOf('items') }),
    ...(kind === 'vote' && { vote, ...(vote === 'decline' && { reason }) }),
    ...(text && { comment: text }),
  };
};
