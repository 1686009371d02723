import type { ReviewPaper } from '#shared/reviews/views.ts';
import { criteriaAsked } from '#shared/judging/ballots.ts';
import { highestMark } from '#shared/judging/weighted.ts';
import { subjectOf } from '#shared/reviews/voting.ts';
import type { Scheme } from '#shared/rulepacks/scheme.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';

/** A mark of a scale and what it means. */
export interface Step {
  mark: number;
  label: string;
}

/** One thing a council member gives points to, or finds to pass or fail. */
export interface Question {
  part: 'criteria' | 'items';
  key: string;
  /** Its number in its part, as ballots print it. */
  number: number;
  title: string;
  hint?: string | undefined;
  article?: string | undefined;
  /** The most points; absent where it passes or fails. */
  max?: number;
  /** The marks of a scale to choose from, and how often the mark counts. */
  steps?: readonly Step[];
  weight?: number;
}

export interface QuestionGroup {
  key: string;
  /** As the pack names it; criteria in points and content items are named by the page. */
  title?: string;
  questions: readonly Question[];
}

type Items = Pick<ReviewPaper, 'items' | 'hostIsProposer'>;

const asked = (
  criterion: Scheme['criteria'][number],
  index: number,
  language: Language,
): Question => ({
  part: 'criteria',
  key: criterion.key,
  number: index + 1,
  title: inLanguage(criterion.title, language),
  hint: criterion.hint && inLanguage(criterion.hint, language),
  article: criterion.article,
  ...('max' in criterion && { max: criterion.max }),
});

/** Everything a paper on this application asks, in the order and the groups of the pack. */
export const questionsOf = (
  scheme: Scheme,
  { items, hostIsProposer }: Items,
  language: Language,
): QuestionGroup[] => {
  if (scheme.kind === 'weighted') {
    const steps = scheme.scale.steps.map(({ mark, label }) => ({
      mark,
      label: inLanguage(label, language),
    }));
    const onScale = { max: highestMark(scheme), steps };
    const questions = scheme.criteria.map((one, index) => ({
      ...asked(one, index, language),
      ...onScale,
      weight: one.weight,
    }));
    return [{ key: 'criteria', questions }];
  }
  if (scheme.kind !== 'items') {
    const criteria = criteriaAsked(scheme, subjectOf({ items, hostIsProposer }));
    const questions = criteria.map((one, index) => asked(one, index, language));
    return [{ key: 'criteria', questions }];
  }
  const numbered = scheme.criteria.map((one, index) => ({
    group: one.group,
    question: asked(one, index, language),
  }));
  const groups = scheme.groups.map(({ key, title }) => ({
    key,
    title: inLanguage(title, language),
    questions: numbered.filter(({ group }) => group === key).map(({ question }) => question),
  }));
  const contents = items.map(({ key, title }, index): Question => ({
    part: 'items',
    key,
    number: index + 1,
    title,
  }));
  return contents.length > 0 ? [...groups, { key: 'items', questions: contents }] : groups;
};

export const allOf = (groups: readonly QuestionGroup[]) =>
  groups.flatMap(({ questions }) => questions);
