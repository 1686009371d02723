import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '#shared/values/csv.ts';
import type { Language } from '#shared/values/localised.ts';
import { charts as vi } from '../../web/src/words/charts/vi.ts';
import { axisWords, briefly, exactly } from '../../web/src/lib/charts/figures.ts';
import { csvOfChart, rowsOf } from '../../web/src/lib/charts/rows.ts';
import { across, lettered, spread } from '../../web/src/lib/charts/scale.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const gallery = async (language: Language) => {
  const answer = await fetch(`${portal.address}/gallery`, {
    headers: { cookie: `lang=${language}` },
  });
  const html = await answer.text();
  const figures = [...html.matchAll(/<figure class="chart".*?<\/figure>/gs)].map(([one]) => one);
  const titled = (title: string) => figures.find((one) => one.includes(title)) ?? '';
  return { figures, titled };
};
const placesOf = (figure: string, of: RegExp) =>
  [...figure.matchAll(of)].map(([, place = '']) => Number(place));

describe('a chart', () => {
  it('is drawn before any script: a named picture, its table, its file', async () => {
    const { figures, titled } = await gallery('vi');
    const drawn = figures.filter((one) => !one.includes(vi.nothing));
    expect(drawn.length).toBeGreaterThan(5);
    for (const figure of drawn) {
      const [, names = ''] = /role="img" aria-labelledby="([^"]+)"/.exec(figure) ?? [];
      expect(names).not.toBe('');
      for (const id of names.split(' ')) expect(figure).toContain(`id="${id}"`);
      expect(figure).toMatch(/<table>.*<\/table>/s);
      expect(figure).toContain('download="');
      expect(figure).toMatch(/<button[^>]*hidden/);
      expect(figure).not.toMatch(/ style="|NaN|undefined|\[object/);
    }
    expect(titled('Việc làm').match(/<path class="line/g)).toHaveLength(3);
    expect(titled('Việc làm')).toContain('<details>');
  });

  it('says that there is nothing to draw, and draws a single point', async () => {
    const { titled } = await gallery('vi');
    expect(titled('Chưa có gì')).not.toContain('<svg');
    expect(titled('Một điểm')).toContain('Doanh thu');
    expect(titled('Một điểm')).toMatch(/<circle[^>]*cx="50%"/);
  });

  it('runs from the right in Arabic, with the digits of the portal', async () => {
    const places = /<rect class="bar[^"]*"[^>]*? x="([\d.]+)%"/g;
    const [left, right] = [await gallery('vi'), await gallery('ar')].map(({ titled }) =>
      placesOf(titled('Chỗ ươm tạo theo quý'), places),
    );
    expect(left?.at(0)).toBeLessThan(left?.at(-1) ?? 0);
    expect(right?.at(0)).toBeGreaterThan(right?.at(-1) ?? 0);
    const amounts = (await gallery('ar')).titled('Vốn huy động theo lĩnh vực');
    expect(amounts).toContain('12.5 مليار');
    expect(amounts).not.toMatch(/[٠-٩]/);
  });

  it('has the same figures in its table and in its file, and withholds the same', () => {
    const chart = {
      unit: 'dong',
      over: 'Tháng',
      points: [{ label: '07/2026' }, { label: '=HYPERLINK("x")' }],
      series: [{ label: 'Doanh thu', values: [1_500_000_000, 'few'] as const }],
    } as const;
    expect(rowsOf(chart, 'vi').map(({ cells }) => cells)).toEqual([
      ['1.500.000.000\u00a0₫'],
      ['dưới 5'],
    ]);
    expect(csvOfChart(chart, vi.few)).toBe(
      '\ufeffTháng,Doanh thu\r\n07/2026,1500000000\r\n"\'=HYPERLINK(""x"")",dưới 5\r\n',
    );
  });
});

describe('the letters of a chart', () => {
  it.each<[number, Language, string]>([
    [1_500_000_000, 'vi', '1,5 tỷ'],
    [250_000_000, 'en', '250 million'],
    [640_000, 'ar', '640 ألف'],
    [0, 'vi', '0'],
  ])('say %d đồng in %s as %s', (amount, language, said) => {
    expect(briefly(amount, 'dong', language)).toBe(said);
  });

  it('name the unit once and letter the lines by it', () => {
    const { unit, letter } = axisWords(3e9, 'dong', 'vi');
    expect([unit, letter(1e9), letter(5e8)]).toEqual(['tỷ đồng', '1', '0,5']);
    expect(exactly(undefined, 'dong', 'vi')).toBe('–');
  });

  it('never lie on each other', () => {
    expect(spread([10, 12, 200], 19, 180)).toEqual([10, 29, 180]);
    expect(lettered(36)).toEqual([11, 23, 35]);
    expect(lettered(1)).toEqual([0]);
    expect(across(true).left(10, 20)).toBe(70);
  });
});

describe('a file of figures', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '  =1'])(
    'does not let “%s” run',
    (text) => {
      expect(csvOf([[text]])).toMatch(/^\ufeff"?'/);
    },
  );

  it('keeps numbers numbers, also below zero', () => {
    expect(csvOf([[-5, 1.5, undefined, 'a,b']])).toBe('\ufeff-5,1.5,,"a,b"\r\n');
  });
});
