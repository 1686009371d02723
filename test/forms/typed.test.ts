import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { forms } from '#shared/forms/forms.ts';
import type { Answers, Form } from '#shared/forms/form.ts';
import { isBlank, isObject, type Json, valueAt } from '#shared/forms/json.ts';
import { nd268 } from '#shared/forms/nd268/form.ts';
import { readNumber, writeNumber } from '#shared/forms/typed/number.ts';
import { readSection } from '#shared/forms/typed/read.ts';
import { repointed } from '#shared/forms/typed/repoint.ts';
import { postedSection } from '#shared/forms/typed/write.ts';
import { checkSection } from '#shared/forms/validate.ts';
import type { Language } from '#shared/values/localised.ts';
import { change, pointersOf } from './change.ts';

const languages = fc.constantFrom<Language>('vi', 'en', 'ar');

const formData = (posted: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  // Browsers send line ends as CRLF, whatever the page had.
  for (const [name, text] of posted) data.append(name, text.replace(/\n/g, '\r\n'));
  return data;
};

const lan = (posted: Record<string, string>, key: string, language: Language = 'vi') =>
  readSection(nd268, key, formData(Object.entries(posted)), language);

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((one) => one.replace(/\s+/g, ' ').normalize('NFC').trim())
  .filter((one) => one !== '');

/** Example answers, some of them left out and some texts and numbers written anew. */
const drafts = (answers: Answers) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...pointersOf(answers)),
        fc.oneof(fc.constant(undefined), text, fc.integer({ min: 1, max: 9_000_000_000_000 })),
      ),
      { maxLength: 5 },
    )
    .map((changes) =>
      changes.reduce((draft, [pointer, value]) => {
        const old = valueAt(draft, pointer);
        const isSame = value === undefined || typeof value === typeof old;
        const isFree = typeof old !== 'string' || !/^\d{4}-\d\d-\d\d$|^\d+$/.test(old);
        return isSame && isFree && !isObject(old) ? change(draft, pointer, value) : draft;
      }, answers),
    );

/** A table without rows is one that nobody answered. */
const said = (answers: Json | undefined) =>
  isObject(answers)
    ? Object.fromEntries(Object.entries(answers).filter(([, value]) => !isBlank(value)))
    : {};

const readBack = (form: Form, key: string, answers: Answers, language: Language) => {
  const section = form.ui.sections.find((one) => one.key === key);
  if (!section) throw new Error(key);
  return readSection(form, key, formData(postedSection(section, answers, language)), language);
};

describe.each(forms.map((form) => [form.id, form] as const))('a section of %s', (_, form) => {
  const example = exampleAnswers[form.id] ?? {};

  it('saved untouched gives the same answers, in every language', () => {
    for (const { key } of form.ui.sections) {
      for (const language of ['vi', 'en', 'ar'] as const) {
        const { answers, typed, problems } = readBack(form, key, example, language);
        expect(answers).toEqual(example[key]);
        expect([typed, problems]).toEqual([{}, []]);
      }
    }
  });

  it('keeps whatever a draft says, however often it is saved and in whatever language', () => {
    const keys = form.ui.sections.map(({ key }) => key);
    fc.assert(
      fc.property(drafts(example), fc.constantFrom(...keys), languages, (draft, key, language) => {
        // A row of which nothing is left is dropped, and what names rows follows: told below.
        fc.pre(!JSON.stringify(draft[key] ?? '').includes('{}'));
        const { answers, typed } = readBack(form, key, draft, language);
        expect(answers).toEqual(said(draft[key]));
        expect(typed).toEqual({});
      }),
      { numRuns: 200 },
    );
  });

  it('takes nothing from whatever else is posted', () => {
    const names = fc.oneof(
      fc.constantFrom(
        '/task',
        '/costs/lines',
        '/costs/lines/0',
        '/costs/lines/x/item',
        '__proto__',
      ),
      fc.constantFrom('/costs/lines/-1/item', '/costs/lines/1e9/item', '/costs/lines/99999/item'),
      fc.string({ maxLength: 20 }).map((one) => `/${one}`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string()), { maxLength: 8 }), (posted) => {
        for (const { key, fields } of form.ui.sections) {
          const known = new Set(fields.map((field) => field.pointer));
          const foreign = posted.filter(([name]) => !known.has(name));
          expect(readSection(form, key, formData(foreign), 'vi').answers).toEqual({});
        }
      }),
    );
  });
});

describe('a number in a box', () => {
  it('is read as it is written, in every language', () => {
    const number = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 9_000_000_000_000_000 }),
      fc.integer({ min: 0, max: 1_000_000_000 }).map((hundredths) => hundredths / 100),
      fc.integer({ min: 0, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(number, languages, (value, language) => {
        expect(readNumber(writeNumber(value, language), language)).toBe(value);
      }),
    );
  });

  it.each([
    ['24,5', 'vi', 24.5],
    ['24.5', 'vi', 24.5],
    ['1.250', 'vi', 1250],
    ['1.250,5', 'vi', 1250.5],
    ['1,250.5', 'en', 1250.5],
    ['24,5', 'en', 24.5],
    ['٢٤٫٥', 'ar', 24.5],
    ['１２', 'vi', 12],
    ['70%', 'vi', 70],
    ['hai mươi', 'vi', undefined],
    ['1e3', 'vi', undefined],
    ['', 'vi', undefined],
  ] as const)('%s in %s', (typed, language, value) => {
    expect(readNumber(typed, language)).toBe(value);
  });
});

describe('what Lan types', () => {
  it('is read as people write it', () => {
    const { answers, typed } = lan(
      {
        '/task/name': '  Ươm tạo\r\n20 nhóm  ',
        '/task/isInInvestmentProject': 'no',
        '/task/months': '18',
        '/task/totalCost': '1,25 tỷ',
        '/task/stateMoney': '800 000 000 đ',
      },
      'task',
    );
    expect(answers).toEqual({
      name: 'Ươm tạo 20 nhóm',
      isInInvestmentProject: false,
      months: 18,
      totalCost: 1_250_000_000,
      stateMoney: 800_000_000,
    });
    expect(typed).toEqual({});
  });

  it.each(['250.000', '250,000', '250000', '٢٥٠٬٠٠٠'])('%s is an amount for Amal too', (amount) => {
    for (const language of ['en', 'ar'] as const) {
      const { answers } = lan({ '/task/totalCost': amount }, 'task', language);
      expect(answers).toEqual({ totalCost: 250_000 });
    }
  });

  it('is not lost where it cannot be read, and says where', () => {
    const { answers, typed, problems } = lan(
      {
        '/organisation/name': 'Mầm Xanh',
        '/organisation/foundingDate': '31/02/2021',
        '/organisation/taxCode': '0100 109 106',
      },
      'organisation',
    );
    expect(answers).toEqual({ name: 'Mầm Xanh', taxCode: '0100109106' });
    expect(typed).toEqual({ '/organisation/foundingDate': '31/02/2021' });
    expect(problems.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/organisation/foundingDate', 'malformed'],
    ]);
  });

  it('is no longer asked when another answer rules it out', () => {
    const posted = { '/task/investmentProject': 'Khu ươm tạo Sông Cái' };
    const asked = (answer: string) =>
      lan({ ...posted, '/task/isInInvestmentProject': answer }, 'task').answers;
    expect(asked('yes')).toHaveProperty('investmentProject');
    expect(asked('no')).not.toHaveProperty('investmentProject');
    expect(lan(posted, 'task').answers).toHaveProperty('investmentProject');
  });
});

describe('rows of a table', () => {
  const row = (at: number, name: string) => ({ [`/contents/items/${at}/name`]: name });

  it('left wholly empty are dropped, the others close ranks', () => {
    const posted = { ...row(0, 'Một'), ...row(1, ' '), ...row(2, 'Ba') };
    expect(lan(posted, 'contents').answers).toEqual({ items: [{ name: 'Một' }, { name: 'Ba' }] });
  });

  it('take what could not be read along to their new place', () => {
    const { typed, problems, answers } = lan(
      { '/costs/lines/0/expense': '', '/costs/lines/4/state': 'nhiều' },
      'costs',
    );
    expect(answers).toEqual({ lines: [{}] });
    expect(typed).toEqual({ '/costs/lines/0/state': 'nhiều' });
    expect(problems[0]?.pointer).toBe('/costs/lines/0/state');
  });

  it('grow by one when asked, and what was typed is kept', () => {
    const posted = { ...row(0, 'Một'), ...row(1, ''), do: 'add:/contents/items' };
    const { answers, rows, stays } = lan(posted, 'contents');
    expect(answers).toEqual({ items: [{ name: 'Một' }] });
    expect([rows, stays]).toEqual([{ '/contents/items': 3 }, true]);
  });

  it('go when asked, and activities follow the content item they meant', () => {
    const posted = {
      ...row(0, 'Một'),
      ...row(1, 'Hai'),
      '/contents/activities/0/item': '1',
      '/contents/activities/0/activity': 'Việc của một',
      '/contents/activities/1/item': '2',
      '/contents/activities/1/activity': 'Việc của hai',
      do: 'remove:/contents/items:0',
    };
    const { answers, kept, stays } = lan(posted, 'contents');
    expect(stays).toBe(true);
    expect(answers).toEqual({
      items: [{ name: 'Hai' }],
      activities: [{ activity: 'Việc của một' }, { item: 1, activity: 'Việc của hai' }],
    });
    const costs = { lines: [{ item: 2, expense: 'Thuê chuyên gia' }] };
    const task = { name: 'Ươm tạo' };
    const all = repointed(nd268, { task, costs }, kept);
    expect(all).toEqual({ task, costs: { lines: [{ item: 1, expense: 'Thuê chuyên gia' }] } });
    expect(all.task).toBe(task);
  });

  it('can be saved as a draft however half-filled', () => {
    const { answers } = lan({ '/costs/lines/0/expense': 'Thuê chuyên gia' }, 'costs');
    expect(checkSection(nd268, 'costs', answers)).toEqual([]);
  });
});
