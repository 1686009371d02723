import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

const MOST = 200;
const focused = (page: Page) => page.locator(':focus');
const isFocused = (target: Locator) => target.evaluate((one) => one.matches(':focus'));

/** What shows where the focus is: a ring around it, or around the whole option it belongs to. */
const isSeen = (page: Page) =>
  focused(page).evaluate((one) =>
    [one, one.closest('label') ?? one].some((ringed) => {
      const look = ringed.ownerDocument.defaultView?.getComputedStyle(ringed);
      if (look?.outlineStyle === 'auto') return true; // the browser's own, at the issuer
      return look?.outlineStyle === 'solid' && Number.parseFloat(look.outlineWidth) >= 2;
    }),
  );

/** Presses Tab until the focus is there; wherever it stands on its way, it can be seen. */
export const tabTo = async (page: Page, target: Locator) => {
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
    expect(await isSeen(page), await focused(page).first().innerHTML()).toBe(true);
  }
  throw new Error('Tab does not lead there.');
};

/** Goes to a button or link by Tab and presses Enter. */
export const enterOn = async (page: Page, target: Locator) => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** Goes to something to tick or choose by Tab and presses the space bar. */
export const spaceOn = async (page: Page, target: Locator) => {
  await tabTo(page, target);
  await page.keyboard.press('Space');
};
