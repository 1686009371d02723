import type { Page } from 'playwright-core';
import { fill, follow, press } from './page.ts';
import { vi } from './words.ts';

const { choose, form, hub, publish } = vi.calls.officer;

/** A call filled in by its pack; the officer types what only an officer knows. Gives its id. */
export const prepare = async (
  page: Page,
  pack: string,
  { code, title, budget }: { code: string; title: string; budget: number },
) => {
  await page.goto('/call-drafts/new');
  await page.check(`[name=pack][value^="${pack}"]`);
  await press(page, choose.next);
  await fill(page, form.code, code);
  await fill(page, form.title.vi, title);
  await fill(page, form.summary.vi, 'Dành cho doanh nghiệp trong tỉnh.');
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
