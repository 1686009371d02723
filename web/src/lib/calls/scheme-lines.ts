import { rangeOf } from '#shared/judging/weighted.ts';
import type {
  ItemsScheme,
  PointsScheme,
  Scheme,
  VoteScheme,
  WeightedScheme,
} from '#shared/rulepacks/scheme.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';
import type { Rules } from '#words/calls/rules/vi.ts';
import type { RuleLine } from './rule-line.ts';
import { majorityInWords, shareInWords } from './share.ts';

interface Reader {
  say: Rules;
  language: Language;
}

/** The points an application can have at most; those only some may have are beside it. */
export const totalPoints = (criteria: PointsScheme['criteria']) =>
  criteria.reduce((total, { max }) => total + max, 0);

const groupLines = ({ groups }: ItemsScheme, { say, language }: Reader) =>
  groups.flatMap(({ key, title, needs, maySetAside, article }): RuleLine[] => {
    const group = inLanguage(title, language);
    const asked = needs === 'all' ? say.allOf(group) : say.oneOf(group);
    const aside = { id: `set-aside-${key}`, text: say.maySetAside(group), article };
    return [{ id: `group-${key}`, text: asked, article }, ...(maySetAside ? [aside] : [])];
  });

const itemsLines = (scheme: ItemsScheme, reader: Reader): RuleLine[] => {
  const { criterionMet, itemPasses, reasonWhen } = scheme;
  const { say } = reader;
  return [
    { id: 'no-points', text: say.noPoints, article: reasonWhen.article },
    {
      id: 'criterion-met',
      text: say.criterionMet(majorityInWords(criterionMet, say)),
      article: criterionMet.article,
    },
    ...groupLines(scheme, reader),
    {
      id: 'item-passes',
      text: say.itemPasses(majorityInWords(itemPasses, say)),
      article: itemPasses.article,
    },
    { id: 'reason', text: say.reasons.fail, article: reasonWhen.article },
  ];
};

const tieLine = ({ ties, criteria }: PointsScheme, { say, language }: Reader): RuleLine => {
  const content = criteria.find(({ key }) => key === ties.content);
  const title = content ? inLanguage(content.title, language) : '';
  return {
    id: 'ties',
    text: say.tied,
    parts: ties.order.map((tie) => say.ties[tie](ties.excellentWithinYears, title)),
    article: ties.article,
  };
};

const pointsLines = (scheme: PointsScheme, reader: Reader): RuleLine[] => {
  const { criteria, outlier, bonus, least, zeroed, reasonWhen } = scheme;
  const { say } = reader;
  return [
    { id: 'points', text: say.points(totalPoints(criteria)), article: outlier.article },
    {
      id: 'outlier',
      text: say.outlier(shareInWords(outlier.share, say)),
      article: outlier.article,
    },
    { id: 'bonus', text: say.bonus(bonus.percent, bonus.from), article: bonus.article },
    { id: 'least', text: say.least(least.points), article: least.article },
    { id: 'zeroed', text: say.zeroed(majorityInWords(zeroed, say)), article: zeroed.article },
    tieLine(scheme, reader),
    { id: 'reason', text: say.reasons.zero, article: reasonWhen.article },
  ];
};

const voteLines = ({ criteria, passes, reasonWhen }: VoteScheme, { say }: Reader): RuleLine[] => [
  { id: 'points', text: say.inform(totalPoints(criteria)), article: passes.article },
  { id: 'passes', text: say.passes(majorityInWords(passes, say)), article: passes.article },
  { id: 'reason', text: say.reasons.decline, article: reasonWhen.article },
];

const higherLines = ({ ties, criteria }: WeightedScheme, { say, language }: Reader) =>
  ties.order.flatMap((tie) =>
    criteria
      .filter(({ key }) => key === tie)
      .map(({ title }) => say.higherOn(inLanguage(title, language))),
  );

const weightedLines = (scheme: WeightedScheme, reader: Reader): RuleLine[] => {
  const { scale, mean, least, ties } = scheme;
  const { say, language } = reader;
  const steps = scale.steps.map(({ mark, label }) => say.step(mark, inLanguage(label, language)));
  const range = rangeOf(scheme);
  const marks = scale.steps.map(({ mark }) => String(mark));
  return [
    {
      id: 'scale',
      text: say.scale(marks.at(0) ?? '', marks.at(-1) ?? ''),
      parts: steps,
      article: scale.article,
    },
    { id: 'points', text: say.weighed(range.least, range.most), article: scale.article },
    { id: 'mean', text: say.meanOfBallots, article: mean.article },
    { id: 'least', text: say.supportedFrom(least.points), article: least.article },
    { id: 'ties', text: say.tied, parts: higherLines(scheme, reader), article: ties.article },
  ];
};

/** How ballots become a result, sentence by sentence, in the order it is counted. */
export const schemeLines = (scheme: Scheme, reader: Reader): RuleLine[] => {
  switch (scheme.kind) {
    case 'items':
      return itemsLines(scheme, reader);
    case 'points':
      return pointsLines(scheme, reader);
    case 'vote':
      return voteLines(scheme, reader);
    case 'weighted':
      return weightedLines(scheme, reader);
  }
};
