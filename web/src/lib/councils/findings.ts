import type { Finding, FindingCode } from '#shared/judging/finding.ts';
import type { Article } from '#shared/rulepacks/article.ts';
import type { CouncilRule } from '#shared/rulepacks/council.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';
import type { FindingWords } from '#words/councils/findings/vi.ts';

/** What a sentence about a finding is made of; `subject` already in words. */
export interface Said {
  subject: string;
  have: number;
  needed: number;
}

interface Told {
  pack: RulePack;
  say: FindingWords;
  language: Language;
  /** Names of persons, employers and applications by what the finding calls them. */
  names?: ReadonlyMap<string, string> | undefined;
  /** Titles of the content items of the application at hand. */
  items?: readonly { key: string; title: string }[] | undefined;
}

/** Where the law says so. */
const articleOf = ({ code, subject }: Finding, { council, scheme }: RulePack) => {
  const composing: Partial<Record<FindingCode, Article | undefined>> = {
    'nobody-appointed': council.size.article,
    'size-not-allowed': council.size.article,
    'role-too-few': articleOfRole(council, subject),
    'role-too-many': articleOfRole(council, subject),
    'trait-too-few': council.shares.find(({ trait }) => trait === subject)?.article,
    'employer-too-many': council.mostPerEmployer?.article,
    'everybody-recused': council.quorum.article,
    'too-many-recused': council.quorum.article,
    'too-few-present': council.quorum.article,
    'nobody-presides': council.quorum.article,
    'vice-not-authorised': council.quorum.article,
    'role-absent': council.quorum.article,
    'mean-too-low': 'least' in scheme ? scheme.least.article : undefined,
    'criterion-zeroed': scheme.kind === 'points' ? scheme.zeroed.article : undefined,
    'criterion-not-met': scheme.kind === 'items' ? scheme.criterionMet.article : undefined,
    'no-item-passed': scheme.kind === 'items' ? scheme.itemPasses.article : undefined,
    'votes-too-few': scheme.kind === 'vote' ? scheme.passes.article : undefined,
  };
  return composing[code];
};

const articleOfRole = ({ roles }: CouncilRule, subject: string | undefined) =>
  roles.find(({ role }) => role === subject)?.article;

const wordFor = (subject: string, { pack, say, language, names, items }: Told) => {
  const criterion = pack.scheme.criteria.find(({ key }) => key === subject);
  if (criterion) return inLanguage(criterion.title, language);
  const item = items?.find(({ key }) => key === subject);
  const spoken: Readonly<Record<string, string>> = { ...say.roles, ...say.traits };
  return item?.title ?? names?.get(subject) ?? spoken[subject] ?? subject;
};

/** Findings as sentences, each with its article. */
export const findingLines = (findings: readonly Finding[], told: Told) =>
  findings.map((finding) => {
    const { code, subject, have = 0, needed = 0 } = finding;
    const said = { subject: subject ? wordFor(subject, told) : '', have, needed };
    return { text: told.say.codes[code](said), article: articleOf(finding, told.pack) };
  });
export type FindingLine = ReturnType<typeof findingLines>[number];
