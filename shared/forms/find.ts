import type { Column, Field, TableField } from './field.ts';
import type { Answers, Form, Section } from './form.ts';
import { segments, under, valueAt } from './json.ts';

export const isTable = (field: Field): field is TableField =>
  field.widget === 'table' || field.widget === 'people';

/** Asked of this applicant: not conditional, or its condition holds. */
export const isShown = (field: Field, answers: Answers): boolean =>
  !field.showWhen || valueAt(answers, field.showWhen.pointer) === field.showWhen.equals;

export const sectionOf = (form: Form, key: string): Section | undefined =>
  form.ui.sections.find((section) => section.key === key);

/** The question that a pointer, or a cell under it, belongs to: the longest that fits. */
export function fieldAt(form: Form, pointer: string): Field | undefined {
  return form.ui.sections
    .flatMap((section) => section.fields)
    .filter((field) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`))
    .sort((a, b) => b.pointer.length - a.pointer.length)[0];
}

/** Columns of a table of the form; none when there is no such table. */
export const columnsOf =
  (form: Form) =>
  (table: string): readonly Column[] => {
    const field = fieldAt(form, table);
    return field && isTable(field) && field.pointer === table ? field.columns : [];
  };

/** Row (from 0) and column of a pointer into a table's cell. */
export function cellAt(field: TableField, pointer: string) {
  const [row, key] = segments(pointer.slice(field.pointer.length));
  if (row === undefined) return undefined;
  return { row: Number(row), column: field.columns.find((column) => column.key === key) };
}

export const cellPointer = (table: string, row: number, column: string): string =>
  under(under(table, row), column);
