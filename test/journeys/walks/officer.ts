import type { Page } from 'playwright-core';
import type { CallDraft } from '#shared/calls/model.ts';
import { vi } from './words.ts';

const { choose, form, hub, publish } = vi.calls.officer;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click();

/** A call filled in by its pack; the officer types what only an officer knows. Gives its id. */
export const prepare = async (
  page: Page,
  pack: string,
  { code, title, budget }: Pick<CallDraft, 'code' | 'budget'> & { title: string },
) => {
  await page.goto('/call-drafts/new');
  await page.check(`[name=pack][value^="${pack}"]`);
  await press(page, choose.next);
  await page.getByLabel(form.code, { exact: true }).fill(code);
  await page.getByLabel(form.title.vi, { exact: true }).fill(title);
  await page.getByLabel(form.summary.vi, { exact: true }).fill('Dành cho doanh nghiệp trong tỉnh.');
  await page.fill('[name=budget]', String(budget));
  await page
    .getByLabel(form.contact, { exact: true })
    .fill('Phòng Quản lý khoa học, 0222 3822 123');
  await press(page, form.save);
  await page.getByText(form.created).waitFor();
  return page.url().split('/').at(-1) ?? '';
};

/** Looks at it as an applicant will, then publishes it. */
export const announce = async (page: Page, callId: string) => {
  await page.goto(`/call-drafts/${callId}`);
  await follow(page, hub.preview);
  await page.getByText(vi.calls.call.preview).waitFor();
  await page.goto(`/call-drafts/${callId}`);
  await follow(page, hub.publish);
  await page.getByLabel(publish.sure).check();
  await press(page, publish.do);
  await page.getByText(publish.done).waitFor();
};
