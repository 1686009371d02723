import type { ApplicationView } from '#shared/applications/routes.ts';
import type { PublicCall } from '#shared/calls/routes.ts';
import type { EligibilityQuestion } from '#shared/calls/model.ts';
import type { Instant } from '#shared/values/instant.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';

/** The checklist of a call with the files that stand under each item, and files under none of them. */
export const checklistOf = (
  { checklist }: Pick<PublicCall, 'checklist'>,
  attachments: ApplicationView['attachments'],
) => {
  const items = checklist.map((item) => ({
    item,
    files: attachments.filter((one) => one.item === item.key),
  }));
  const others = attachments.filter((one) => !checklist.some(({ key }) => key === one.item));
  return { items, others };
};
export type CheckedItem = ReturnType<typeof checklistOf>['items'][number];

/** Required papers that are not there. */
export const missingOf = (items: readonly CheckedItem[], language: Language) =>
  items
    .filter(({ item, files }) => item.required && files.length === 0)
    .map(({ item }) => inLanguage(item.title, language));

/** The questions before the form with what was answered, and whether the answer bars. */
export const answeredOf = (
  questions: readonly EligibilityQuestion[],
  { eligibility }: Pick<ApplicationView, 'eligibility'>,
) =>
  questions.map((question) => {
    const answer = eligibility[question.key];
    return { question, answer, isBarred: answer === question.bars };
  });

export type CheckKey = 'check' | 'waiting' | 'overdue' | 'valid' | 'reviewing' | 'open' | 'over';

/** Where the check of one application stands for whoever may conclude it. */
export const checkOf = (
  { status, supplement, actions, closesAt }: ApplicationView,
  now: Instant,
): { key: CheckKey; by?: Instant } => {
  if (status === 'supplementing' && supplement) {
    const { dueAt } = supplement;
    return now <= dueAt ? { key: 'waiting', by: dueAt } : { key: 'overdue' };
  }
  if (status === 'valid' || status === 'reviewing') return { key: status };
  if (status === 'submitted' && now <= closesAt) return { key: 'open', by: closesAt };
  return { key: actions.includes('admit') || actions.includes('reject') ? 'check' : 'over' };
};
