import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import type { FileType } from '#shared/calls/model.ts';
import type { PublicCall } from '#shared/calls/routes.ts';
import { anOrganisation, profileOf, type Known } from '../../given/people.ts';
import { bytesOf } from '../../given/applications.ts';
import { fill, press } from './page.ts';
import { typeSection } from './typing.ts';
import { vi } from './words.ts';

const { filling } = vi.applications;
const { people, fields, create, invitations } = vi.organisations;

/** A newcomer says who they are, and goes on to where they were going. */
export const introduce = async (page: Page, name: Known) => {
  await page.getByRole('heading', { name: people.me.welcome }).waitFor();
  const profile = profileOf(name);
  await fill(page, people.me.name, profile.name);
  await fill(page, people.me.email, profile.email);
  await press(page, people.me.start);
};

export const foundOrganisation = async (page: Page) => {
  const organisation = anOrganisation();
  await fill(page, fields.name, organisation.name);
  await fill(page, fields.taxCode, organisation.taxCode);
  const kind = vi.organisations.kinds[organisation.kind];
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await fill(page, fields.address, organisation.address);
  await fill(page, fields.phone, organisation.phone);
  await fill(page, fields.email, organisation.email);
  await fill(page, fields.legalRepresentative, organisation.legalRepresentative);
  await press(page, create.go);
};

export const invite = async (page: Page, organisation: string, email: string) => {
  await page.goto(`${organisation}/invitations`);
  await fill(page, invitations.email, email);
  await press(page, invitations.send);
  await page.getByText(invitations.sent(email)).waitFor();
};

/** From the call's page through the questions before the form to an empty draft; gives its address. */
export const begin = async (page: Page, call: Pick<PublicCall, 'id' | 'questions'>) => {
  await page.goto(`/calls/${call.id}`);
  await page.getByRole('link', { name: vi.calls.call.start }).click();
  for (const { key, bars } of call.questions)
    await page.check(`[name="eligibility.${key}"][value="${bars === 'yes' ? 'no' : 'yes'}"]`);
  await press(page, filling.start.go);
  await page.waitForURL(/\/applications\/app_/);
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
};

/** Types every section of the form in its order, each saved before the next. */
export const write = async (page: Page, draft: string, formId: string) => {
  for (const section of Object.keys(exampleAnswers[formId] ?? {})) {
    await page.goto(`${draft}/sections/${section}`);
    await typeSection(page, section, formId);
    await page.locator('submit-once button').click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${section}`));
  }
};

export const attached = (page: Page, item: string) =>
  page.locator(`[id="-documents-${item}"]`).getByText(filling.papers.clean);

interface Paper {
  key: string;
  type?: FileType | undefined;
  buffer?: Buffer;
}
export const fileOf = ({ key, type = 'pdf', buffer = bytesOf[type] }: Paper) => ({
  name: `${key}.${type}`,
  mimeType: 'application/octet-stream',
  buffer,
});

/** Hands a file to the box of a paper, once its button shows. */
export const pick = async (
  page: Page,
  draft: string,
  key: string,
  file: ReturnType<typeof fileOf>,
) => {
  await page.goto(`${draft}/documents`);
  await page.locator(`label[for="file-${key}"]`).waitFor();
  await page.setInputFiles(`#file-${key}`, file);
};

/** Hands in a paper and sees it found clean. */
export const attach = async (page: Page, draft: string, paper: Paper) => {
  await pick(page, draft, paper.key, fileOf(paper));
  await attached(page, paper.key).waitFor();
};

/** Without script, step one: what it is. */
export const preparePlainly = async (page: Page, draft: string, key: string) => {
  const place = page.locator(`[id="-documents-${key}"]`);
  await page.goto(`${draft}/documents`);
  await place.locator('summary').click();
  await place.getByRole('button', { name: filling.papers.prepare }).click();
};

/** Step two: the store's own form, which answers in a tab of its own. */
export const sendPlainly = async (page: Page, paper: Paper) => {
  const answered = page.waitForEvent('popup');
  await page.locator('#plain-file').setInputFiles(fileOf(paper));
  await press(page, filling.papers.send);
  return answered;
};

/** Without script: what it is, then the store's own form, then back here until it is found clean. */
export const attachPlainly = async (page: Page, draft: string, paper: Paper) => {
  await preparePlainly(page, draft, paper.key);
  const answer = await sendPlainly(page, paper);
  await answer.waitForURL(/\/documents\?/);
  await answer.close();
  await expect
    .poll(async () => {
      await page.goto(`${draft}/documents`);
      return attached(page, paper.key).count();
    })
    .toBe(1);
};

/** Reads the whole, declares, hands in; gives the dossier's code from the receipt. */
export const handIn = async (page: Page, draft: string) => {
  await page.goto(`${draft}/check`);
  await page.getByText(filling.check.complete).waitFor();
  await page.getByLabel(filling.check.agree).check();
  await press(page, filling.check.submit);
  await page.waitForURL(`**${draft}/receipt`);
  await page.getByRole('heading', { name: filling.receipt.title }).waitFor();
  return (await page.locator('.dossier code').textContent()) ?? '';
};
