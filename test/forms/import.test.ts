import { describe, expect, it } from 'vitest';
import { importForm } from '#shared/forms/import.ts';
import * as browser from '#shared/forms/validate-in-browser.ts';
import { checkForm } from '#shared/forms/validate.ts';

const about = {
  id: 'survey@1',
  legalBasis: 'Phiếu của tỉnh',
  codes: ['P1'],
  title: { vi: 'Phiếu khảo sát', en: 'Survey', ar: 'استبيان' },
};

const twoSections = {
  type: 'object',
  required: ['team'],
  $defs: {
    person: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  },
  properties: {
    team: {
      type: 'object',
      title: 'Đội ngũ',
      description: 'Những người sáng lập',
      required: ['founders'],
      properties: {
        founders: { type: 'array', title: 'Người sáng lập', items: { $ref: '#/$defs/person' } },
        address: { type: 'object', properties: { street: { type: 'string', title: 'Đường' } } },
      },
    },
    idea: { type: 'object', properties: { isNew: { type: 'boolean' }, code: { anyOf: [{}] } } },
  },
};

const codeOf = (schema: unknown, ui?: unknown) => {
  const imported = importForm(schema, about, ui);
  return imported.ok ? 'ok' : imported.code;
};

const nested = (depth: number): unknown =>
  depth === 0 ? { type: 'string' } : { type: 'array', items: nested(depth - 1) };

describe('an existing JSON Schema', () => {
  it('becomes a form as it is, its top-level objects the sections', () => {
    const imported = importForm(twoSections, about);
    if (!imported.ok) throw new Error(imported.code);
    expect(imported.form.schema).toEqual(twoSections);
    const [team, idea] = imported.form.ui.sections;
    expect(team?.title).toEqual({ vi: 'Đội ngũ', en: 'Đội ngũ', ar: 'Đội ngũ' });
    expect(team?.fields.map((field) => [field.pointer, field.widget, field.optional])).toEqual([
      ['/team/founders', 'table', undefined],
      ['/team/address/street', 'text', true],
    ]);
    expect(idea?.fields.map(({ widget }) => widget)).toEqual(['yesno', 'json']);
    const problems = checkForm(imported.form, { team: { founders: [{}] } });
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/team/founders/0/name missing',
    ]);
  });

  it('that is flat becomes one section, references inside it still working', () => {
    const flat = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['email', 'jobs'],
      $defs: { count: { type: 'integer', minimum: 0, title: 'Số việc làm' } },
      properties: { email: { type: 'string', format: 'email' }, jobs: { $ref: '#/$defs/count' } },
    };
    const imported = importForm(flat, about);
    if (!imported.ok) throw new Error(imported.code);
    expect(imported.form.ui.sections.map(({ key }) => key)).toEqual(['answers']);
    expect(imported.form.ui.sections[0]?.fields[1]?.label.vi).toBe('Số việc làm');
    const wrong = { answers: { email: 'a@b.vn', jobs: -1 } };
    const expected = [
      { section: 'answers', pointer: '/answers/jobs', code: 'too-small', params: { min: 0 } },
    ];
    expect(checkForm(imported.form, wrong)).toEqual(expected);
    expect(browser.checkForm(imported.form, wrong)).toEqual(expected);
  });

  it.each([
    ['a list', { type: 'array' }, 'not-an-object-form'],
    ['nothing', null, 'not-an-object-form'],
    [
      'draft-04',
      { ...twoSections, $schema: 'http://json-schema.org/draft-04/schema#' },
      'unknown-dialect',
    ],
    [
      'a remote reference',
      { type: 'object', properties: { a: { $ref: 'https://evil.example/x' } } },
      'remote-reference',
    ],
    [
      'a reference to a file',
      { type: 'object', properties: { a: { $ref: 'other.json' } } },
      'remote-reference',
    ],
    [
      'a broken reference',
      { type: 'object', properties: { a: { $ref: '#/$defs/gone' } } },
      'does-not-compile',
    ],
    [
      'a broken pattern',
      { type: 'object', properties: { a: { pattern: '(' } } },
      'does-not-compile',
    ],
    ['an asynchronous schema', { type: 'object', properties: { a: { $async: true } } }, 'unsafe'],
    ['a deep one', { type: 'object', properties: { a: nested(30) } }, 'too-deep'],
    [
      'a huge one',
      { type: 'object', properties: { a: { description: 'ữ'.repeat(40_000) } } },
      'too-large',
    ],
  ])('is refused when it is %s', (_, schema, code) => {
    expect(codeOf(schema)).toBe(code);
  });

  it('is refused with a UI document nobody understands', () => {
    expect(codeOf(twoSections, { sections: [] })).toBe('ui-not-understood');
    expect(
      codeOf(JSON.parse('{"type":"object","properties":{"__proto__":{"type":"object"}}}')),
    ).toBe('unsafe');
  });
});
