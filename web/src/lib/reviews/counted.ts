import { Count } from '#shared/judging/count.ts';
import type { Finding, FindingCode } from '#shared/judging/finding.ts';
import type { ReviewPaper } from '#shared/reviews/routes.ts';
import type { Language } from '#shared/values/localised.ts';
import type { QuestionGroup } from './questions.ts';
import { allOf } from './questions.ts';

/** Why a council that could count cannot propose support. */
export type CountReason = Extract<
  FindingCode,
  'mean-too-low' | 'criterion-zeroed' | 'criterion-not-met' | 'no-item-passed' | 'votes-too-few'
>;

/** The count as the API gives it to members; nothing while there is none. */
export const countOf = ({ count }: Pick<ReviewPaper, 'count'>) => {
  const read = Count.safeParse(count);
  return read.success ? read.data : undefined;
};

/** Titles by the keys the count speaks in. */
export const titlesOf = (groups: readonly QuestionGroup[]) =>
  new Map(allOf(groups).map(({ key, title }) => [key, title]));

/** The reasons of a count in words. */
export const reasonsIn = (
  reasons: readonly Finding[],
  say: Record<CountReason, (facts: { subject: string; have: number; needed: number }) => string>,
  titles: ReadonlyMap<string, string>,
) =>
  reasons.flatMap(({ code, subject = '', have = 0, needed = 0 }) =>
    isCountReason(code, say)
      ? [say[code]({ subject: titles.get(subject) ?? subject, have, needed })]
      : [],
  );

const isCountReason = (code: FindingCode, say: object): code is CountReason => code in say;

/** A mean as this reader writes it: `84.83` → `84,83`. */
export const decimalIn = ({ display }: { display: string }, language: Language) =>
  new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    maximumFractionDigits: 2,
  }).format(Number(display));
