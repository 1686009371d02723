import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { forms } from '#shared/forms/forms.ts';
import { importForm } from '#shared/forms/import.ts';
import type { Json, JsonObject } from '#shared/forms/json.ts';
import * as browser from '#shared/forms/validate-in-browser.ts';
import * as server from '#shared/forms/validate.ts';
import { change, pointersOf } from './change.ts';

const json: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('', ' ', '2026-02-30', '2026-12-01', 'a@b', 'a@b.vn', '0912 345 678', 'ữ'),
  fc.integer({ min: -5, max: 2_000_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(true, false, null, 0.5, 1e20, [], {}, [{}], [null], { x: 1 }),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
);

/** Valid answers with one to four of them replaced, removed or added. */
const mutated = (answers: JsonObject) => {
  const pointers = pointersOf(answers);
  const place = fc.oneof(
    fc.constantFrom(...pointers),
    fc.constantFrom(...pointers).map((pointer) => `${pointer}/extra`),
  );
  return fc
    .array(fc.tuple(place, fc.option(json, { nil: undefined })), { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce((changed, [pointer, value]) => change(changed, pointer, value), answers),
    );
};

const sorted = (problems: readonly unknown[]) =>
  problems.map((problem) => JSON.stringify(problem)).toSorted();

describe.each(forms.map((form) => [form.id, form] as const))('on %s', (_, form) => {
  const answers = exampleAnswers[form.id] ?? {};

  it('server and browser find the same problems in any whole application', () => {
    fc.assert(
      fc.property(mutated(answers), (changed) => {
        expect(sorted(browser.checkForm(form, changed))).toEqual(
          sorted(server.checkForm(form, changed)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('server and browser find the same problems in any section of a draft', () => {
    const keys = form.ui.sections.map(({ key }) => key);
    fc.assert(
      fc.property(mutated(answers), fc.constantFrom(...keys), (changed, key) => {
        const section = changed[key] ?? {};
        expect(sorted(browser.checkSection(form, key, section))).toEqual(
          sorted(server.checkSection(form, key, section)),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('on an imported form with references, alternatives and conditions', () => {
  const imported = importForm(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      required: ['idea'],
      definitions: { name: { type: 'string', minLength: 3, pattern: '^[^<>]+$' } },
      properties: {
        idea: {
          type: 'object',
          required: ['name'],
          properties: {
            name: { $ref: '#/definitions/name' },
            stage: { enum: ['idea', 'prototype'] },
            contact: {
              anyOf: [
                { type: 'string', format: 'email' },
                { type: 'integer', minimum: 9 },
              ],
            },
            tags: { type: 'array', uniqueItems: true, items: { type: 'string' }, maxItems: 3 },
          },
          if: { properties: { stage: { const: 'prototype' } }, required: ['stage'] },
          then: { required: ['tags'] },
        },
      },
    },
    {
      id: 'imported@1',
      legalBasis: 'mẫu',
      codes: ['X'],
      title: { vi: 'Mẫu', en: 'Sample', ar: 'نموذج' },
    },
  );

  it('server and browser agree too', () => {
    if (!imported.ok) throw new Error(imported.code);
    const { form } = imported;
    const answers = { idea: { name: 'Ươm', stage: 'prototype', contact: 'a@b.vn', tags: ['a'] } };
    expect(server.checkForm(form, answers)).toEqual([]);
    fc.assert(
      fc.property(mutated(answers), (changed) => {
        expect(sorted(browser.checkForm(form, changed))).toEqual(
          sorted(server.checkForm(form, changed)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
