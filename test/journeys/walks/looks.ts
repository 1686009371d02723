import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { faultsOf } from '../../web/axe.ts';

const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 800 };
const wide = 'document.documentElement.scrollWidth - innerWidth';

/** What is wrong with a page: faults of access, no room on a phone, the wrong direction. */
const wrongWith = async (page: Page, language: string) => {
  const found = await faultsOf(page);
  await page.setViewportSize(language === 'vi' ? phone : desk);
  const spill = Number(await page.evaluate(wide));
  if (spill > 0) found.push(`${spill} px too wide`);
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) !== language) found.push('another language');
  if ((await html.getAttribute('dir')) !== (language === 'ar' ? 'rtl' : 'ltr')) found.push('dir');
  return found;
};

/**
 * Looks at a page as three readers do: in Vietnamese at a desk, in English on a phone, in Arabic
 * on a phone in the dark. Each also sees whether it has room the other way round.
 */
export const examine = async (page: Page, address: string, status = 200) => {
  const origin = new URL(page.url()).origin;
  for (const language of ['vi', 'en', 'ar'] as const) {
    await page.context().addCookies([{ name: 'lang', value: language, url: origin }]);
    await page.emulateMedia({ colorScheme: language === 'ar' ? 'dark' : 'light' });
    await page.setViewportSize(language === 'vi' ? desk : phone);
    expect((await page.goto(address))?.status(), address).toBe(status);
    expect(await wrongWith(page, language), `${address} in ${language}`).toEqual([]);
  }
};
