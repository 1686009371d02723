import type { Count } from '#shared/judging/count.ts';
import type { PassTally } from '#shared/judging/tally.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { CouncilRole } from '#shared/rulepacks/council.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';
import type { Review } from '#shared/reviews/model.ts';
import type { Words } from '#words/index.ts';

/** What a count speaks of by keys, by name: criteria, content items, seats. */
export const namesIn = (
  { scheme }: Pick<RulePack, 'scheme'>,
  { items }: Pick<Review, 'items'>,
  language: Language,
  say: Words['calls']['rules'],
) => {
  const names = new Map<string, string>([
    ...CouncilRole.options.map((role) => [role, say.roles[role]] as const),
    ...scheme.criteria.map(({ key, title }) => [key, inLanguage(title, language)] as const),
    ...items.map(({ key, title }) => [key, title] as const),
  ]);
  return (key: string) => names.get(key) ?? key;
};

type Named = ReturnType<typeof namesIn>;

/** Why the council did not recommend, or why nothing could be counted, in sentences. */
export const reasonLines = ({ reasons }: Count, nameOf: Named, say: Words['decisions']['count']) =>
  reasons.map(({ code, subject = '', have = 0, needed = 0 }) =>
    say.findings[code]({ subject: nameOf(subject), have, needed }),
  );

/** How a pass-or-fail question came out; one the council set aside has no result. */
export const resultOf = (
  { key, pass, needed, passes }: PassTally,
  setAside: readonly string[],
  say: Words['decisions']['count'],
) => {
  if (setAside.includes(key)) return { tone: 'neutral', label: say.setAside } as const;
  return passes
    ? ({ tone: 'good', label: say.passes(pass, needed) } as const)
    : ({ tone: 'bad', label: say.passesNot(pass, needed) } as const);
};
