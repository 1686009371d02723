import type { Page } from 'playwright-core';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { sectionOf } from '#shared/forms/find.ts';
import type { Answers } from '#shared/forms/form.ts';
import { findForm } from '#shared/forms/forms.ts';
import { postedSection } from '#shared/forms/typed/write.ts';
import { vi } from './words.ts';

const say = vi.applications.filling.section;

/** The boxes of a section and what is to stand in them, as somebody would type it. */
const boxesOf = (formId: string, key: string, answers: Answers) => {
  const form = findForm(formId);
  const section = form && sectionOf(form, key);
  if (!section) throw new Error(`${formId} has no section ${key}`);
  return postedSection(section, answers, 'vi').filter(([, text]) => text !== '');
};

/** Where a row's box is missing, one more row is asked for, as often as needed. */
const growTo = async (page: Page, name: string) => {
  const table = name.slice(0, name.lastIndexOf('/', name.lastIndexOf('/') - 1));
  const row = page.locator(`[name="${name}"]`);
  while ((await row.count()) === 0) await page.click(`button[value="add:${table}"]`);
};

const type = async (page: Page, name: string, text: string) => {
  await growTo(page, name);
  const box = page.locator(`[name="${name}"]`).first();
  const kind = await box.evaluate((one) => [one.tagName, one.getAttribute('type')].join(' '));
  if (kind.startsWith('SELECT')) {
    // A row of another table can be named once that table is saved.
    const option = box.locator(`option[value="${text}"]`);
    if ((await option.count()) === 0) await page.getByRole('button', saveButton).click();
    await box.selectOption(text);
  } else if (/radio|checkbox/.test(kind)) await page.check(`[name="${name}"][value="${text}"]`);
  else await box.fill(text);
};
const saveButton = { name: say.save, exact: true };

/** Types a section of a form, box by box, from the form's own example. */
export const typeSection = async (
  page: Page,
  key: string,
  formId: string,
  changes: Answers = {},
) => {
  const answers = { ...exampleAnswers[formId], ...changes };
  for (const [name, text] of boxesOf(formId, key, answers)) await type(page, name, text);
};
