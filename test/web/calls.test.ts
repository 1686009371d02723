import { describe, expect, it } from 'vitest';
import { packs } from '#shared/rulepacks/packs.ts';
import { holidays } from '#shared/values/holidays.ts';
import { instantOf } from '#shared/values/instant.ts';
import { articleId } from '../../web/src/lib/calls/article.ts';
import { byArticle } from '../../web/src/lib/calls/by-article.ts';
import { deadlineLines } from '../../web/src/lib/calls/deadline-lines.ts';
import { schemeLines } from '../../web/src/lib/calls/scheme-lines.ts';
import { wordsIn } from '../../web/src/words/index.ts';

const languages = ['vi', 'en', 'ar'] as const;
const packNamed = (wanted: string) => {
  const pack = packs.find(({ id }) => id === wanted);
  if (!pack) throw new Error(`There is no pack ${wanted}.`);
  return pack;
};

describe.each(packs)('the page of the pack $id', (pack) => {
  it.each(languages)('says every rule in %s, and says it once for each article', (language) => {
    const articles = byArticle(pack, wordsIn(language).calls.rules, language);
    const texts = articles.flatMap(([, places]) => places.map(({ text }) => text));
    expect(texts.filter((text) => /undefined|NaN|\[object/u.test(text) || text === '')).toEqual([]);
  });

  it('gives every article an anchor of its own, also where points differ by đ and d', () => {
    const anchors = byArticle(pack, wordsIn('vi').calls.rules, 'vi').map(([article]) =>
      articleId(article),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('uses no anchor twice', () => {
    const ids = byArticle(pack, wordsIn('vi').calls.rules, 'vi').flatMap(([, places]) =>
      places.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('how a call is judged', () => {
  it('stands in plain Vietnamese, with the shares of the law', () => {
    const { scheme } = packNamed('tt20-selection-applied');
    const say = wordsIn('vi').calls.rules;
    const lines = schemeLines(scheme, { say, language: 'vi' }).map(({ text }) => text);
    expect(lines).toContain('Phiếu chênh lệch quá 20% so với điểm trung bình thì không được tính.');
    expect(lines).toContain(
      'Hồ sơ không được đề nghị nếu có một tiêu chí bị quá 1/4 số thành viên có mặt cho 0 điểm.',
    );
  });
});

describe('the deadlines of a call', () => {
  it('name the last day of what is counted from its closing, moved off days off', () => {
    const { deadlines } = packNamed('nd268-startup-support');
    // Ten days from Wednesday 22/04/2026 end on Saturday 02/05, after two holidays.
    const closesAt = instantOf(new Date('2026-04-22T17:00:00+07:00'));
    const lines = deadlineLines(deadlines, wordsIn('vi').calls.rules, 'vi', {
      closesAt,
      calendar: holidays,
    });
    expect(lines.find(({ id }) => id === 'deadline-validityCheck')).toMatchObject({
      period: '10 ngày kể từ ngày hết hạn nộp hồ sơ',
      due: { onDay: '04/05/2026' },
    });
    expect(lines.filter(({ due }) => due).length).toBe(1);
  });
});
