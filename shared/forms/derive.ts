import type { Column, Field, Option } from './field.ts';
import type { FormUi, Section } from './form.ts';
import { type Json, type JsonObject, isList, isObject, segments, under, valueAt } from './json.ts';
import type { Words } from './words.ts';

/** An imported form speaks one language: its words stand in for all three. */
const same = (text: string): Words => ({ vi: text, en: text, ar: text });

const textOf = (value: Json | undefined) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const describe = (key: string, schema: JsonObject) => {
  const hint = textOf(schema.description);
  return { label: same(textOf(schema.title) ?? key), ...(hint ? { hint: same(hint) } : {}) };
};

/** Follows a local reference, so that what it points at can be asked. */
function resolve(schema: Json, root: JsonObject, hops = 8): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref: target, ...own } = schema;
  if (typeof target !== 'string' || hops === 0) return schema;
  const found = valueAt(root, decodeURIComponent(target.slice(1)));
  return { ...resolve(found ?? {}, root, hops - 1), ...own };
}

function optionsOf(schema: JsonObject): Option[] {
  const values = isList(schema.enum) ? schema.enum : [];
  return values
    .filter((value) => typeof value === 'string')
    .filter((value) => value !== '')
    .map((value) => ({ value, label: same(value) }));
}

const byFormat: Record<string, 'date' | 'email' | 'website'> = {
  date: 'date',
  email: 'email',
  uri: 'website',
};

function textWidget({ format, maxLength }: JsonObject) {
  const known = typeof format === 'string' ? byFormat[format] : undefined;
  if (known) return { widget: known };
  return typeof maxLength === 'number' && maxLength > 300
    ? { widget: 'longtext' as const, maxWords: maxLength }
    : { widget: 'text' as const };
}

function column(key: string, schema: JsonObject, optional: boolean): Column | undefined {
  const base = { key, ...describe(key, schema), ...(optional ? { optional } : {}) };
  const options = optionsOf(schema);
  if (options.length > 0) return { ...base, widget: 'choice', options };
  if (schema.type === 'integer') return { ...base, widget: 'number' };
  if (schema.type === 'number') return { ...base, widget: 'number', decimals: 6 };
  return schema.type === 'string' ? { ...base, widget: 'text' } : undefined;
}

const requiredOf = (schema: JsonObject): readonly Json[] =>
  isList(schema.required) ? schema.required : [];

const propertiesOf = (schema: JsonObject): [string, Json][] =>
  Object.entries(isObject(schema.properties) ? schema.properties : {});

function listField(base: Omit<Field, 'widget'>, schema: JsonObject, root: JsonObject): Field {
  const items = resolve(schema.items ?? {}, root);
  const options = optionsOf(items);
  if (options.length > 0) return { ...base, widget: 'choices', options };
  if (items.type === 'string') return { ...base, widget: 'lines' };
  const properties = propertiesOf(items);
  const columns = properties.map(([key, one]) =>
    column(key, resolve(one, root), !requiredOf(items).includes(key)),
  );
  const known = columns.filter((one) => one !== undefined);
  // A table shows all of a row or nothing of it: what fits no column is asked for as JSON.
  return known.length > 0 && known.length === columns.length
    ? { ...base, widget: 'table', columns: known }
    : { ...base, widget: 'json' };
}

function fieldsOf(at: string, schema: JsonObject, isOptional: boolean, root: JsonObject): Field[] {
  const key = segments(at).at(-1) ?? '';
  const optional = isOptional ? { optional: true } : {};
  const base = { pointer: at, ...describe(key, schema), ...optional };
  const options = optionsOf(schema);
  if (schema.type === 'object' && isObject(schema.properties) && segments(at).length < 6) {
    return children(at, schema, isOptional, root);
  }
  if (options.length > 0) return [{ ...base, widget: 'choice', options }];
  if (schema.type === 'array') return [listField(base, schema, root)];
  if (schema.type === 'boolean')
    return [{ ...base, widget: schema.const === true ? 'confirm' : 'yesno' }];
  if (schema.type === 'integer') return [{ ...base, widget: 'number' }];
  if (schema.type === 'number') return [{ ...base, widget: 'number', decimals: 6 }];
  return [{ ...base, ...(schema.type === 'string' ? textWidget(schema) : { widget: 'json' }) }];
}

const children = (at: string, schema: JsonObject, isOptional: boolean, root: JsonObject): Field[] =>
  propertiesOf(schema).flatMap(([key, one]) =>
    fieldsOf(
      under(at, key),
      resolve(one, root),
      isOptional || !requiredOf(schema).includes(key),
      root,
    ),
  );

function section(
  key: string,
  part: JsonObject,
  root: JsonObject,
  title: Words,
  isRequired: boolean,
): Section {
  // An embedded schema with an id of its own resolves its references inside itself.
  const home = typeof part.$id === 'string' ? part : root;
  const { label, hint } = describe(key, part);
  return {
    key,
    title: textOf(part.title) ? label : title,
    ...(hint ? { intro: hint } : {}),
    fields: children(`/${key}`, part, !isRequired, home),
  };
}

/** A UI document for a schema that came without one: a section for each top-level object. */
export function deriveUi(schema: JsonObject, title: Words): FormUi {
  const parts = propertiesOf(schema);
  const sections = parts.map(([key, part]) =>
    section(
      key,
      resolve(part, schema),
      schema,
      parts.length === 1 ? title : same(key),
      requiredOf(schema).includes(key),
    ),
  );
  return { sections, rules: [], highlights: {}, prefill: {} };
}
