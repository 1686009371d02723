import type { Page } from 'playwright-core';
import { vi } from './words.ts';

/** Presses the button that says exactly this. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** Follows the first link that says exactly this. */
export const follow = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click();

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const optional = `(\\s${literally(`(${vi.parts.optional})`)})?`;

/** Types into the box with this label, be it optional or not. */
export const fill = (page: Page, label: string, text: string) =>
  page.getByLabel(new RegExp(`^${literally(label)}${optional}$`, 'u')).fill(text);

/** Waits until the page says so. */
export const reads = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
