import { describe, expect, it } from 'vitest';
import { CallDraft } from '#shared/calls/model.ts';
import { citation } from '#shared/rulepacks/article.ts';
import { PackDeadline } from '#shared/rulepacks/deadlines.ts';
import { RulePack } from '#shared/rulepacks/pack.ts';
import { rangeOf } from '#shared/judging/weighted.ts';
import { findPack, packName, packs } from '#shared/rulepacks/packs.ts';

/** Every string below a value, with its path. */
const texts = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`));
};

const each = packs.map((pack) => [packName(pack), pack] as const);

describe('a rule pack', () => {
  it.each(each)(
    '%s is data: it survives JSON and says nothing its shape does not know',
    (_, pack) => {
      const copy: unknown = JSON.parse(JSON.stringify(pack));
      expect(copy).toEqual(pack);
      expect(RulePack.parse(copy)).toEqual(pack);
    },
  );

  it.each(each)('%s writes composed Vietnamese, and Arabic in Arabic letters', (_, pack) => {
    for (const [path, text] of texts(pack)) {
      expect(text, path).toBe(text.normalize('NFC'));
      expect(text.trim(), path).not.toBe('');
      if (path.endsWith('.ar')) expect(text, path).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it.each(each)('%s names no key twice', (_, { scheme, checklist, questions, conflicts }) => {
    for (const list of [scheme.criteria, checklist, questions, conflicts]) {
      const keys = list.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it.each(each)('%s gives a call its checklist and its questions as they are', (_, pack) => {
    expect(CallDraft.shape.checklist.parse(pack.checklist)).toHaveLength(pack.checklist.length);
    expect(CallDraft.shape.questions.parse(pack.questions)).toHaveLength(pack.questions.length);
  });

  it.each(each)('%s can seat every council size it allows', (_, { council }) => {
    const least = council.roles.reduce((sum, { min }) => sum + min, 0);
    const most = council.roles.reduce((sum, { max }) => sum + max, 0);
    for (const size of council.size.allowed) {
      expect(least).toBeLessThanOrEqual(size);
      expect(most).toBeGreaterThanOrEqual(size);
    }
  });

  it('is found by its id in the newest version, by its name exactly, and else not at all', () => {
    expect(findPack('tt44-task')?.version).toBe(1);
    expect(findPack('tt44-task@1')?.id).toBe('tt44-task');
    expect(findPack('tt44-task@2')).toBeUndefined();
    expect(findPack('nd999')).toBeUndefined();
    expect(findPack('')).toBeUndefined();
  });

  it('shares 100 points among the criteria the circulars name', () => {
    const shares = packs.flatMap(({ id, scheme }) =>
      scheme.kind === 'points' || scheme.kind === 'vote'
        ? [`${id}: ${scheme.criteria.map(({ max }) => max).join(' + ')}`]
        : [],
    );
    expect(shares).toEqual([
      'tt20-selection-applied: 12 + 24 + 16 + 16 + 16 + 16',
      'tt44-task: 10 + 10 + 15 + 30 + 10 + 10 + 10 + 5',
    ]);
  });

  it('weighs the ten criteria of an idea to 100 points, three of them 3 or 4, three 2, four 1', () => {
    const { scheme } = findPack('idea-intake') ?? {};
    if (scheme?.kind !== 'weighted') throw new Error('not weighted');
    expect(scheme.criteria.map(({ weight }) => weight)).toEqual([3, 3, 4, 2, 2, 2, 1, 1, 1, 1]);
    expect(rangeOf(scheme)).toEqual({ least: 20, most: 100 });
    const keys = scheme.criteria.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(scheme.ties.order));
  });

  it('asks the seven general and five specific criteria of ballot I.11', () => {
    const { criteria = [] } = findPack('nd268-startup-support')?.scheme ?? {};
    const groups = criteria.map((one) => ('group' in one ? one.group : ''));
    expect(groups.filter((group) => group === 'general')).toHaveLength(7);
    expect(groups.filter((group) => group === 'specific')).toHaveLength(5);
  });

  it('says each period with its unit, its anchor and its article', () => {
    const lines = packs.flatMap(({ id, deadlines }) =>
      Object.entries(deadlines).map(([name, deadline]) => {
        const { n, unit, direction, anchor, article } = PackDeadline.parse(deadline);
        return `${id} · ${name}: ${n} ${unit} ${direction} ${anchor} · ${article}`;
      }),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "nd268-startup-support · validityCheck: 10 d after callClosed · Điều 10.3.a, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · supplement: 5 wd after supplementAsked · Quy chế của tỉnh",
        "nd268-startup-support · review: 30 d after dossierValid · Điều 12.1, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · documentsBefore: 3 d before meeting · Điều 12.3.e, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · resultNotice: 3 wd after minutes · Điều 12.5, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · revise: 15 d after resultNotice · Điều 12.5, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · budgetAppraisal: 10 d after revisedDossier · Điều 13, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · approval: 10 d after budgetAppraised · Điều 14.1, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · contract: 10 d after approved · Điều 15.1, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · payment: 15 d after claimValid · Mẫu I.14, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · amendment: 15 d after opinions · Điều 17.1.b, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · termination: 15 d after opinions · Điều 17.2.c, Nghị định 268/2025/NĐ-CP",
        "nd268-startup-support · dataSupply: 60 month after operating · Mẫu I.14, Nghị định 268/2025/NĐ-CP",
        "tt20-selection-applied · callOpen: 30 d after callPublished · Điều 3.2, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · secondCall: 6 month after callPublished · Điều 3.3, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · validityCheck: 7 wd after callClosed · Điều 7.1, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · supplement: 5 wd after supplementAsked · Quy chế của tỉnh",
        "tt20-selection-applied · documentsBefore: 7 wd before meeting · Điều 9.1, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · questionsBefore: 5 wd before meeting · Điều 10.3.c, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · revise: 20 d after minutes · Điều 11.12, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · budgetDocumentsBefore: 3 wd before budgetMeeting · Điều 9.1, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · budgetAppraisal: 10 d after revisedDossier · Điều 13.1.a, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · budgetRevise: 15 d after budgetAppraised · Điều 15.1, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · approval: 15 d after revisedDossier · Điều 15.3.a, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · publication: 15 d after approved · Điều 16.2.b, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · publicFor: 60 d after published · Điều 16.2.b, Thông tư 20/2023/TT-BKHCN",
        "tt20-selection-applied · cancellationNotice: 7 d after cancelled · Điều 17.3, Thông tư 20/2023/TT-BKHCN",
        "tt44-task · supplement: 5 wd after supplementAsked · Quy chế của tỉnh",
        "tt44-task · review: 30 d after dossierValid · Điều 8.2, Thông tư 44/2026/TT-BGDĐT",
        "tt44-task · documentsBefore: 10 d before meeting · Điều 16.6.b, Thông tư 44/2026/TT-BGDĐT",
        "tt44-task · revise: 15 d after resultNotice · Điều 8.3, Thông tư 44/2026/TT-BGDĐT",
        "tt44-task · approval: 15 d after revisedDossier · Điều 8.4, Thông tư 44/2026/TT-BGDĐT",
        "idea-intake · validityCheck: 5 wd after callClosed · Kế hoạch nội bộ của Trung tâm",
        "idea-intake · supplement: 5 wd after supplementAsked · Kế hoạch nội bộ của Trung tâm",
        "idea-intake · review: 30 d after dossierValid · Kế hoạch nội bộ của Trung tâm",
        "idea-intake · documentsBefore: 3 d before meeting · Kế hoạch nội bộ của Trung tâm",
        "idea-intake · resultNotice: 3 wd after minutes · Kế hoạch nội bộ của Trung tâm",
        "idea-intake · approval: 10 d after minutes · Kế hoạch nội bộ của Trung tâm",
      ]
    `);
  });
});

describe('a citation', () => {
  it('is read in each language', () => {
    const article = 'Điều 12.3.e, Nghị định 268/2025/NĐ-CP';
    expect(citation(article, 'vi')).toBe(article);
    expect(citation(article, 'en')).toBe('Article 12.3.e, Decree 268/2025/NĐ-CP');
    expect(citation(article, 'ar')).toBe(
      'المادة \u206612.3.e\u2069، المرسوم \u2066268/2025/NĐ-CP\u2069',
    );
    expect(citation('Mẫu I.11, Nghị định 268/2025/NĐ-CP', 'en')).toBe(
      'Form I.11, Decree 268/2025/NĐ-CP',
    );
    expect(citation('Kế hoạch nội bộ của Trung tâm', 'en')).toBe('The Centre’s internal plan');
    expect(citation('Thang điểm xét chọn ý tưởng khởi nghiệp, tỉnh Lâm Đồng (2018)', 'ar')).toBe(
      'سُلَّم تقييم أفكار الشركات الناشئة في مقاطعة لام دونغ (\u20662018\u2069)',
    );
    expect(citation('Quy chế của tỉnh', 'en')).toBe('The province’s own regulation');
  });
});
