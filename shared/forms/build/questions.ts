import { type Question, rowsSchema } from './build.ts';
import type { Column, DerivedField, Field, Option, SimpleWidget } from '../field.ts';
import type { JsonObject } from '../json.ts';
import { one } from './schemas.ts';
import type { Words } from '../words.ts';

interface About {
  readonly hint?: Words;
  readonly help?: Words;
  readonly optional?: boolean;
  readonly showWhen?: NonNullable<Field['showWhen']>;
}

/** Required only when always asked: a conditional answer is judged by `checkFields`. */
const isRequired = (about: About) => !about.optional && !about.showWhen;

const ask = (
  key: string,
  schema: JsonObject,
  about: About,
  field: (pointer: string) => Field,
): Question => ({ key, schema, isRequired: isRequired(about), field });

const plain =
  (widget: SimpleWidget, schema: JsonObject) =>
  (key: string, label: Words, about: About = {}): Question =>
    ask(key, schema, about, (pointer) => ({ pointer, widget, label, ...about }));

export const dong = plain('dong', one.dong);
export const date = plain('date', one.date);
export const taxCode = plain('taxcode', one.taxCode);
export const phone = plain('phone', one.phone);
export const email = plain('email', one.email);
export const website = plain('website', one.website);
export const yesno = plain('yesno', one.boolean);

/** One line; `max` counts characters (200 unless told). */
export const text = (key: string, label: Words, about: About & { max?: number } = {}): Question => {
  const { max = 200, ...rest } = about;
  return plain('text', one.text(max))(key, label, rest);
};

/** Running text with a limit of words as a reader counts them. */
export const longtext = (
  key: string,
  label: Words,
  maxWords: number,
  about: About = {},
): Question =>
  ask(key, one.text(maxWords * 12), about, (pointer) => ({
    ...{ pointer, widget: 'longtext' as const, label, maxWords },
    ...about,
  }));

export const whole = (
  key: string,
  label: Words,
  [min, max]: readonly [number, number],
  about: About & { unit?: Words } = {},
): Question =>
  ask(key, one.whole(min, max), about, (pointer) => ({
    ...{ pointer, widget: 'number' as const, label },
    ...about,
  }));

export const choice = (key: string, label: Words, options: Option[], about: About = {}): Question =>
  ask(key, one.choice(options), about, (pointer) => ({
    ...{ pointer, widget: 'choice' as const, label, options },
    ...about,
  }));

/** Any of several; a required one has at least one. */
export const choices = (
  key: string,
  label: Words,
  options: Option[],
  about: About = {},
): Question =>
  ask(key, one.choices(options), about, (pointer) => ({
    ...{ pointer, widget: 'choices' as const, label, options },
    ...about,
  }));

/** A commitment: only "yes" lets the dossier be submitted. */
export const confirm = (key: string, label: Words, about: About = {}): Question =>
  plain('confirm', one.yes)(key, label, about);

/** Shown for the reader's comfort, never stored. */
export const derived = (
  key: string,
  label: Words,
  as: DerivedField['as'],
  value: DerivedField['value'],
  hint?: Words,
): Question => ({
  key,
  isRequired: false,
  field: (pointer) => ({
    ...{ pointer, widget: 'derived' as const, label, as, value, optional: true },
    ...(hint ? { hint } : {}),
  }),
});

type BuiltColumn = Column & { schema: JsonObject };

/** A table; `people` when its rows are persons. A required table has at least one row. */
export const table = (
  key: string,
  label: Words,
  columns: readonly BuiltColumn[],
  about: About & { rowName?: Words; widget?: 'table' | 'people' } = {},
): Question => {
  const { widget = 'table' as const, ...rest } = about;
  const schema = { ...rowsSchema(columns, 100), ...(isRequired(about) ? { minItems: 1 } : {}) };
  return ask(key, schema, about, (pointer) => ({
    ...{ pointer, widget, label, columns: columns.map(shown), ...rest },
  }));
};

/** A column as the form document keeps it: its schema stands in the schema. */
function shown({ schema: _, ...column }: BuiltColumn): Column {
  return column;
}
