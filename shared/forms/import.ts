import { compile } from './validate.ts';
import { deriveUi } from './derive.ts';
import { Form, FormUi } from './form.ts';
import { isList, isObject, type JsonObject } from './json.ts';
import type { Words } from './words.ts';

/** Why a schema cannot become a form. */
export type ImportRefusal =
  | 'not-an-object-form'
  | 'unknown-dialect'
  | 'too-large'
  | 'too-deep'
  | 'remote-reference'
  | 'unsafe'
  | 'does-not-compile'
  | 'ui-not-understood'
  | 'about-not-understood';

export type Imported =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly code: ImportRefusal; readonly detail: string };

export interface AboutForm {
  readonly id: string;
  readonly legalBasis: string;
  readonly codes: readonly string[];
  readonly title: Words;
}

const MOST_BYTES = 100_000;
const DEEPEST = 20;
const dialects = /^https?:\/\/json-schema\.org\/(draft\/2020-12\/schema|draft-07\/schema)#?$/;
const references = new Set(['$ref', '$dynamicRef', '$recursiveRef']);

function refusedNode(value: unknown, depth: number): ImportRefusal | undefined {
  if (depth > DEEPEST) return 'too-deep';
  if (isList(value)) return firstRefused(value, depth);
  if (!isObject(value)) return undefined;
  const isRemote = ([key, one]: [string, unknown]) =>
    references.has(key) && typeof one === 'string' && !one.startsWith('#');
  if (Object.keys(value).includes('__proto__') || value.$async === true) return 'unsafe';
  if (Object.entries(value).some(isRemote)) return 'remote-reference';
  return firstRefused(Object.values(value), depth);
}

function firstRefused(values: readonly unknown[], depth: number): ImportRefusal | undefined {
  for (const value of values) {
    const refused = refusedNode(value, depth + 1);
    if (refused) return refused;
  }
  return undefined;
}

function refusedSchema(schema: unknown): ImportRefusal | undefined {
  if (!isObject(schema) || schema.type !== 'object' || !isObject(schema.properties)) {
    return 'not-an-object-form';
  }
  if (new TextEncoder().encode(JSON.stringify(schema)).length > MOST_BYTES) return 'too-large';
  const dialect = schema.$schema;
  if (dialect !== undefined && (typeof dialect !== 'string' || !dialects.test(dialect))) {
    return 'unknown-dialect';
  }
  return refusedNode(schema, 0);
}

/** Sections are the top-level objects; a flat form becomes one section, its schema unchanged. */
function asSections(schema: JsonObject, id: string): JsonObject {
  const parts = isObject(schema.properties) ? Object.values(schema.properties) : [];
  if (parts.length > 0 && parts.every((part) => isObject(part) && part.type === 'object')) {
    return schema;
  }
  const { $schema, ...rest } = schema;
  // With an id of its own the embedded schema's `#/…` references keep meaning itself.
  const embedded = { $id: `urn:form:${id.replace('@', ':')}`, ...rest };
  return {
    ...($schema === undefined ? {} : { $schema }),
    type: 'object',
    properties: { answers: embedded },
    required: ['answers'],
    additionalProperties: false,
  };
}

const message = (error: unknown) => (error instanceof Error ? error.message : '');

/**
 * Takes an existing JSON Schema (2020-12 or draft-07) as a form, as it is. `ui` is used when
 * given; otherwise one is derived from titles and descriptions. Nothing is fetched, ever.
 */
export function importForm(schema: unknown, about: AboutForm, ui?: unknown): Imported {
  const refusal = refusedSchema(schema);
  if (refusal || !isObject(schema)) {
    return { ok: false, code: refusal ?? 'not-an-object-form', detail: '' };
  }
  const whole = asSections(schema, about.id);
  try {
    compile(whole);
  } catch (error) {
    return { ok: false, code: 'does-not-compile', detail: message(error) };
  }
  const parsedUi = FormUi.safeParse(ui ?? deriveUi(whole, about.title));
  if (!parsedUi.success) {
    return { ok: false, code: 'ui-not-understood', detail: parsedUi.error.message };
  }
  const form = Form.safeParse({ ...about, schema: whole, ui: parsedUi.data });
  return form.success
    ? { ok: true, form: form.data }
    : { ok: false, code: 'about-not-understood', detail: form.error.message };
}
