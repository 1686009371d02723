import type { Column, Field } from '../field.ts';
import type { Form, FormUi, Section } from '../form.ts';
import { type JsonObject, under } from '../json.ts';
import type { Words } from '../words.ts';

/** Vietnamese as the law writes it, English, Arabic. */
export const say = (vi: string, en: string, ar: string): Words => ({ vi, en, ar });

/** A question before it knows its section: its key, its schema and how it is asked. */
export interface Question {
  readonly key: string;
  readonly schema?: JsonObject;
  readonly isRequired: boolean;
  readonly field: (pointer: string) => Field;
}

export interface BuiltSection {
  readonly section: Section;
  readonly schema: JsonObject;
}

/** A section: its questions' fields with their pointers, and the schema of `answers[key]`. */
export function section(
  key: string,
  title: Words,
  about: { readonly intro?: Words; readonly source?: string },
  questions: readonly Question[],
): BuiltSection {
  const stored = questions.filter((question) => question.schema !== undefined);
  return {
    section: {
      key,
      title,
      ...about,
      fields: questions.map((question) => question.field(under(`/${key}`, question.key))),
    },
    schema: closed(
      stored.flatMap(({ key, schema }) => (schema ? [[key, schema]] : [])),
      stored.filter((question) => question.isRequired).map((question) => question.key),
    ),
  };
}

/** An object with exactly these properties. */
export const closed = (
  properties: readonly (readonly [string, JsonObject])[],
  required: readonly string[],
): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(properties),
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

/** The whole form from its sections. */
export function assemble(
  about: Pick<Form, 'id' | 'legalBasis' | 'codes' | 'title'>,
  sections: readonly BuiltSection[],
  rest: Omit<FormUi, 'sections'>,
): Form {
  const parts: [string, JsonObject][] = sections.map((one) => [one.section.key, one.schema]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...closed(
      parts,
      parts.map(([key]) => key),
    ),
  };
  return { ...about, schema, ui: { sections: sections.map((one) => one.section), ...rest } };
}

/** The schema of a table's rows; computed columns are shown, never stored. */
export function rowsSchema(columns: readonly (Column & { schema: JsonObject })[], max: number) {
  const stored = columns.filter((column) => !(column.widget === 'dong' && column.computed));
  const required = stored.filter((column) => !column.optional).map((column) => column.key);
  const items = closed(
    stored.map((column) => [column.key, column.schema]),
    required,
  );
  return { type: 'array', maxItems: max, items };
}
