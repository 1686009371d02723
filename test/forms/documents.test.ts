import { describe, expect, it } from 'vitest';
import { checksum } from '#shared/forms/checksum.ts';
import checksums from '#shared/forms/checksums.json' with { type: 'json' };
import { columnsOf, fieldAt, isTable } from '#shared/forms/find.ts';
import { Form } from '#shared/forms/form.ts';
import { findForm, forms, formsOfPack } from '#shared/forms/forms.ts';
import { child, segments, type Json } from '#shared/forms/json.ts';

const schemaAt = (form: Form, pointer: string) =>
  segments(pointer).reduce<Json | undefined>(
    (schema, step) => child(child(schema, 'properties'), step),
    form.schema,
  );

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

describe('the forms', () => {
  it('never change once used: a change is a new version beside the old one', () => {
    const now = Object.fromEntries(forms.map((form) => [form.id, checksum(form)]));
    expect(now, 'add a version (@2) instead of editing a form that a call may use').toEqual(
      checksums,
    );
  });

  it('are found by id and listed by rule pack', () => {
    expect(findForm('nd268-i1-i5@1')?.codes).toEqual(['I.1', 'I.5', 'I.6']);
    expect(formsOfPack('tt20-selection-applied').map(({ id }) => id)).toEqual([
      'tt20-b1-1-b1-2a@1',
    ]);
    expect(formsOfPack('tt44-task')).toHaveLength(1);
    expect(findForm('nd268-i1-i5@9')).toBeUndefined();
    expect(formsOfPack('constructor')).toEqual([]);
  });

  it('are keyed by legal basis and code, as one code means different forms', () => {
    const keys = forms.flatMap((form) => form.codes.map((code) => `${form.legalBasis} ${code}`));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (_, form) => {
  const fields = form.ui.sections.flatMap((section) => section.fields);

  it('is a form document, in NFC', () => {
    expect(Form.parse(form)).toEqual(form);
    expect(strings(form).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('asks for every answer of its schema and for nothing else', () => {
    const asked = fields.filter((field) => field.widget !== 'derived');
    for (const field of asked) expect(schemaAt(form, field.pointer), field.pointer).toBeDefined();
    const known = form.ui.sections.flatMap(({ key }) =>
      Object.keys(child(schemaAt(form, `/${key}`), 'properties') ?? {}).map(
        (name) => `/${key}/${name}`,
      ),
    );
    expect(known.toSorted()).toEqual(asked.map((field) => field.pointer).toSorted());
  });

  it('points only at questions that it asks', () => {
    const { highlights, prefill, rules } = form.ui;
    const { contentItems, ...single } = highlights;
    const pointers = [
      ...Object.values(single),
      ...Object.values(prefill),
      ...rules.map((rule) => rule.at),
    ];
    for (const pointer of pointers.filter((one) => one !== undefined)) {
      expect(fieldAt(form, pointer)?.pointer).toBe(pointer);
    }
    if (contentItems)
      expect(columnsOf(form)(contentItems.table).map(({ key }) => key)).toContain(
        contentItems.name,
      );
    const tables = fields.filter(isTable).flatMap((field) => field.columns);
    for (const column of tables.filter((one) => one.widget === 'row')) {
      expect(columnsOf(form)(column.table).map(({ key }) => key)).toContain(column.name);
    }
  });

  it('says every word in three scripts', () => {
    for (const { label } of fields) {
      expect(label.ar).toMatch(/\p{Script=Arabic}/u);
      expect(label.en).not.toMatch(/\p{Script=Arabic}|[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/u);
    }
  });
});
