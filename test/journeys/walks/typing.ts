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

/** Every box on the page by its name: a menu, something to tick, or a line to type. */
const boxesOn = async (page: Page) => {
  const found = await page
    .locator('[name^="/"]')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          [one.getAttribute('name'), one.tagName + (one.getAttribute('type') ?? '')] as const,
      ),
    );
  return new Map(found);
};

/** Where a row's box is missing, one more row is asked for. */
const grow = (page: Page, name: string) => {
  const table = name.slice(0, name.lastIndexOf('/', name.lastIndexOf('/') - 1));
  return page.click(`button[value="add:${table}"]`);
};

/** A row of another table can be named once that table is saved. */
const choose = async (page: Page, name: string, text: string) => {
  const menu = page.locator(`[name="${name}"]`);
  if ((await menu.locator(`option[value="${text}"]`).count()) === 0)
    await page.getByRole('button', { name: say.save, exact: true }).click();
  await menu.selectOption(text);
};

/** Types a section of a form, box by box, from the form's own example. */
export const typeSection = async (
  page: Page,
  key: string,
  formId: string,
  changes: Answers = {},
) => {
  const answers = { ...exampleAnswers[formId], ...changes };
  let boxes = await boxesOn(page);
  for (const [name, text] of boxesOf(formId, key, answers)) {
    if (!boxes.has(name)) {
      await grow(page, name);
      boxes = await boxesOn(page);
    }
    const kind = boxes.get(name) ?? '';
    if (kind.startsWith('SELECT')) await choose(page, name, text);
    else if (/radio|checkbox/u.test(kind)) await page.check(`[name="${name}"][value="${text}"]`);
    else await page.fill(`[name="${name}"]`, text);
  }
};
