import type { CouncilRule } from '#shared/rulepacks/council.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Rules } from '#words/calls/rules/vi.ts';
import type { RuleLine } from './rule-line.ts';
import { shareInWords } from './share.ts';

const either = (numbers: readonly number[], language: Language) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(numbers.map(String));

/** Who a council is made of. */
export const compositionLines = (
  { size, roles, shares, mostPerEmployer }: CouncilRule,
  say: Rules,
  language: Language,
): RuleLine[] => [
  {
    id: 'size',
    text: say.size(either(size.allowed, language)),
    parts: roles.map(({ role, min, max }) => say.member(say.roles[role], say.count(min, max))),
    article: size.article,
  },
  ...(size.otherwise ? [{ id: 'other-size', text: say.otherSize, article: size.otherwise }] : []),
  ...shares.map(({ trait, share, article }) => ({
    id: `share-${trait}`,
    text: say.traits[trait](shareInWords(share, say)),
    article,
  })),
  ...(mostPerEmployer
    ? [
        {
          id: 'most-per-employer',
          text: say.perEmployer(mostPerEmployer.max),
          article: mostPerEmployer.article,
        },
      ]
    : []),
];

/** When a council may sit, who presides, and what of those who are not there. */
export const quorumLines = ({ quorum, absentOpinion }: CouncilRule, say: Rules): RuleLine[] => {
  const { present, viceNeedsAuthorisation, mustBeThere, article } = quorum;
  return [
    { id: 'quorum', text: say.quorum(shareInWords(present, say)), article },
    ...mustBeThere.map(({ role, least }) => ({
      id: `present-${role}`,
      text: say.mustBeThere[role](least),
      article,
    })),
    { id: 'chairs', text: viceNeedsAuthorisation ? say.chairs : say.viceChairs, article },
    { id: 'absent', text: say.absent, article: absentOpinion.article },
  ];
};
