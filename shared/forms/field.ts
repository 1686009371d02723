import * as z from 'zod';
import { Pointer, Words } from './words.ts';

/** What a choice stores and what people read. */
export const Option = z.strictObject({ value: z.string().min(1), label: Words });

/**
 * What is added up: one answer, or a column over all rows of a table. Sums are whole đồng or
 * plain numbers; an optional answer left out counts as 0.
 */
export const Term = z.union([
  z.strictObject({ pointer: Pointer }),
  z.strictObject({ table: Pointer, column: z.string() }),
]);

/** How a column is worked out from others of its row; such a column is never stored. */
export const Computed = z.strictObject({
  kind: z.enum(['product', 'sum']),
  of: z.array(z.string()).min(2),
});

const cellBase = {
  key: z.string().min(1),
  label: Words,
  hint: Words.optional(),
  optional: z.boolean().optional(),
  /** The table's foot shows the sum of the column. */
  total: z.boolean().optional(),
};

/** A column of a table. */
export const Column = z.discriminatedUnion('widget', [
  z.strictObject({
    ...cellBase,
    widget: z.enum(['text', 'longtext', 'date', 'percent', 'email', 'phone']),
  }),
  z.strictObject({ ...cellBase, widget: z.literal('dong'), computed: Computed.optional() }),
  z.strictObject({ ...cellBase, widget: z.literal('number'), decimals: z.int().optional() }),
  z.strictObject({ ...cellBase, widget: z.literal('choice'), options: z.array(Option).min(1) }),
  // Names a row of another table by its number, counted from 1, as the paper form does.
  z.strictObject({ ...cellBase, widget: z.literal('row'), table: Pointer, name: z.string() }),
]);

const base = {
  pointer: Pointer,
  label: Words,
  hint: Words.optional(),
  /** What to do when the answer is refused, better than the general sentence. */
  help: Words.optional(),
  optional: z.boolean().optional(),
  /** Asked only when another answer has this value. */
  showWhen: z
    .strictObject({ pointer: Pointer, equals: z.union([z.string(), z.number(), z.boolean()]) })
    .optional(),
};

const simple = [
  'text',
  'percent',
  'date',
  'yesno',
  'confirm',
  'taxcode',
  'phone',
  'email',
  'website',
  'commune',
  'lines',
  'json',
  'dong',
] as const;

/** Shown, never asked: copied or worked out from other answers. */
export const Derived = z.union([
  z.strictObject({ kind: z.literal('same'), pointer: Pointer }),
  z.strictObject({ kind: z.literal('sum'), of: z.array(Term).min(1) }),
  z.strictObject({ kind: z.literal('share'), part: z.array(Term), whole: z.array(Term) }),
]);

/** One question of a form and the widget that asks it. */
export const Field = z.discriminatedUnion('widget', [
  z.strictObject({ ...base, widget: z.enum(simple) }),
  z.strictObject({ ...base, widget: z.literal('longtext'), maxWords: z.int().positive() }),
  z.strictObject({
    ...base,
    widget: z.literal('number'),
    unit: Words.optional(),
    decimals: z.int().optional(),
  }),
  z.strictObject({
    ...base,
    widget: z.enum(['choice', 'choices']),
    options: z.array(Option).min(1),
  }),
  // `people` is a table whose rows are persons: pages may show it as cards.
  z.strictObject({
    ...base,
    widget: z.enum(['table', 'people']),
    columns: z.array(Column).min(1),
    rowName: Words.optional(),
  }),
  z.strictObject({
    ...base,
    widget: z.literal('derived'),
    as: z.enum(['text', 'number', 'dong', 'percent']),
    value: Derived,
  }),
]);

/** Widgets that need nothing more than a label. */
export type SimpleWidget = (typeof simple)[number];
export type Option = z.infer<typeof Option>;
export type Term = z.infer<typeof Term>;
export type Computed = z.infer<typeof Computed>;
export type Column = z.infer<typeof Column>;
export type Field = z.infer<typeof Field>;
export type TableField = Extract<Field, { widget: 'table' | 'people' }>;
export type DerivedField = Extract<Field, { widget: 'derived' }>;
