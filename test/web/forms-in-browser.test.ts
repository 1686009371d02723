import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { forms } from '#shared/forms/forms.ts';
import { isObject, valueAt } from '#shared/forms/json.ts';
import { faultsOf } from './axe.ts';
import { startBrowser } from './browser.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  portal.stop();
});

interface Visit {
  form?: string;
  section: string;
  state?: string;
  language?: string;
  width?: number;
  script?: boolean;
}

const open = async (visit: Visit, look: (page: Page) => Promise<void>) => {
  const { form = 'nd268-i1-i5@1', section, state = 'example', language = 'vi' } = visit;
  const context = await browser.newContext({
    javaScriptEnabled: visit.script ?? false,
    viewport: { width: visit.width ?? 1280, height: 900 },
    reducedMotion: 'reduce', // a colour on its way to another is no colour to measure
  });
  const page = await context.newPage();
  const query = new URLSearchParams({ form, section, state, lang: language });
  await page.goto(`${portal.address}/gallery/form?${query.toString()}`);
  if (visit.script) await page.locator(':not(:defined)').first().waitFor({ state: 'detached' });
  await look(page);
  await context.close();
};

const save = (page: Page) => page.locator('submit-once button').click();

/** What the server read of the form that was sent. */
const read = async (page: Page) => {
  const text = await page.locator('#read').textContent();
  const value: unknown = JSON.parse(text ?? '{}');
  if (!isObject(value)) throw new Error('Nothing was read');
  return value;
};

const sections = forms.flatMap(({ id, ui }) => ui.sections.map(({ key }) => [id, key] as const));

describe('a section filled in without script', () => {
  it.each(sections)('%s %s: saved untouched gives the same answers', async (form, section) => {
    await open({ form, section }, async (page) => {
      await save(page);
      const { answers, typed } = await read(page);
      expect(answers).toEqual(exampleAnswers[form]?.[section]);
      expect(typed).toEqual({});
    });
  });

  it('grows and shrinks its tables by their buttons', async () => {
    await open({ section: 'costs' }, async (page) => {
      const rows = page.locator('tr[data-row-of]');
      expect(await rows.count()).toBe(4);
      await page.getByRole('button', { name: 'Thêm dòng vào bảng' }).click();
      expect(await rows.count()).toBe(5);
      expect(page.url()).toContain('#-costs-lines-4');
      await page.getByRole('button', { name: 'Xóa dòng 2 của bảng' }).click();
      expect(valueAt(await read(page), '/answers/lines/1/expense')).toBe('Tổ chức ngày hội đầu tư');
    });
  });

  it('is saved by Enter, and no row goes', async () => {
    await open({ section: 'costs' }, async (page) => {
      await page.getByRole('textbox', { name: 'NSNN, dòng 1' }).press('Enter');
      const { answers, stays } = await read(page);
      expect(stays).toBe(false);
      expect(answers).toEqual(exampleAnswers['nd268-i1-i5@1']?.costs);
    });
  });

  it('asks what an answer calls for, and only then', async () => {
    await open({ section: 'task' }, async (page) => {
      const project = page.getByRole('textbox', { name: 'Tên dự án đầu tư' });
      expect(await project.isVisible()).toBe(false);
      await page.getByRole('radio', { name: 'Có', exact: true }).check();
      expect(await project.isVisible()).toBe(true);
    });
  });

  it('keeps what could not be read, and says so beside it and at the top', async () => {
    await open({ section: 'costs' }, async (page) => {
      await page.locator('[name="/costs/lines/1/state"]').fill('nhiều lắm');
      await save(page);
      const box = page.locator('[name="/costs/lines/1/state"]');
      expect(await box.inputValue()).toBe('nhiều lắm');
      expect(await box.getAttribute('aria-invalid')).toBe('true');
      const id = await box.getAttribute('id');
      expect(await page.locator(`.errors a[href="#${id}"]`).textContent()).toContain('NSNN');
      expect(await page.locator(`[id="${id}-mistake"]`).textContent()).toContain('NSNN');
    });
  });
});

describe('a section filled in with script', () => {
  it('adds up while it is typed, as the server does', async () => {
    await open({ section: 'costs', script: true }, async (page) => {
      const amount = page.locator('[data-cell=amount]').first();
      const total = page.locator('[data-foot][data-column=amount]');
      expect(await amount.textContent()).toBe('490.000.000');
      await page.locator('[name="/costs/lines/0/volume"]').fill('10,5');
      expect(await amount.textContent()).toBe('210.000.000');
      expect(await total.textContent()).toBe('970.000.000');
      await save(page);
      expect(await total.textContent()).toBe('970.000.000');
    });
  });

  it('keeps the share of state money true', async () => {
    await open({ section: 'task', script: true, language: 'en' }, async (page) => {
      const share = page.locator('[data-derived]');
      expect(await share.textContent()).toBe('64%');
      await page.locator('[name="/task/stateMoney"]').fill('801000000');
      expect(await share.textContent()).toBe('64.08%');
    });
  });
});

describe('every section', () => {
  const wide = { state: 'wrong', language: 'vi', width: 1280 };
  const narrow = { state: 'example', language: 'ar', width: 390 };
  const all = sections.map(([form, section], nth) => ({
    ...{ form, section },
    ...(nth % 2 === 0 ? wide : narrow),
  }));
  const whole = forms.flatMap(({ id: form }) =>
    [wide, narrow].map((look) => ({ form, section: '', ...look, state: 'read' })),
  );

  it.each([...all, ...whole])(
    '$form $section ($state, $language, $width px) has room and no fault of access',
    async (visit) => {
      await open({ ...visit, script: true }, async (page) => {
        const spill = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(spill).toBeLessThanOrEqual(0);
        expect(await faultsOf(page)).toEqual([]);
      });
    },
  );
});
