import type { Article } from '#shared/rulepacks/article.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';
import type { Rules } from '#words/calls/rules/vi.ts';
import { compositionLines, quorumLines } from './council-lines.ts';
import { deadlineLines } from './deadline-lines.ts';
import { schemeLines } from './scheme-lines.ts';

interface Place {
  id: string;
  text: string;
  article: Article;
}

const placesIn = (pack: RulePack, say: Rules, language: Language): Place[] => [
  ...pack.scheme.criteria.map(({ key, title, article }) => ({
    id: `criterion-${key}`,
    text: inLanguage(title, language),
    article,
  })),
  ...schemeLines(pack.scheme, { say, language }),
  ...compositionLines(pack.council, say, language),
  ...quorumLines(pack.council, say),
  ...deadlineLines(pack.deadlines, say, language).map(({ label, period, ...place }) => ({
    ...place,
    text: `${label}: ${period}`,
  })),
  ...(['questions', 'declarations', 'conflicts'] as const).flatMap((list) =>
    pack[list].map(({ key, text, article }) => ({
      id: `${list}-${key}`,
      text: inLanguage(text, language),
      article,
    })),
  ),
  ...pack.checklist.map(({ key, title, article }) => ({
    id: `paper-${key}`,
    text: inLanguage(title, language),
    article,
  })),
  ...(pack.inKind ? [{ id: 'in-kind', text: say.inKind, ...pack.inKind }] : []),
  ...(pack.contract
    ? [{ id: 'contract', text: say.contract(pack.contract.mostMonths), ...pack.contract }]
    : []),
];

const inOrder = new Intl.Collator('vi', { numeric: true });

/** What each article decides, in the order of the law: where refusals lead. */
export const byArticle = (pack: RulePack, say: Rules, language: Language) => {
  const places = Map.groupBy(placesIn(pack, say, language), ({ article }) => article);
  return [...places].toSorted(([one], [other]) => inOrder.compare(one, other));
};
