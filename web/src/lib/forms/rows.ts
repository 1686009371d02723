import type { Column, TableField } from '#shared/forms/field.ts';
import { cellPointer } from '#shared/forms/find.ts';
import type { Form } from '#shared/forms/form.ts';
import { segments, valueAt } from '#shared/forms/json.ts';
import { rowsAt } from '#shared/forms/sums.ts';
import { idOf } from './places.ts';
import type { Sheet } from './sheet.ts';

const MOST = 100;

/** How many rows are shown: those there are and an empty one; more where somebody asked for more. */
export const shownRows = ({ pointer }: TableField, { answers, rows }: Sheet) =>
  Math.min(MOST, Math.max(rowsAt(answers, pointer).length + 1, rows?.[pointer] ?? 0));

/** What is wrong in one row, each with the id of its cell. */
export const mistakesInRow = (field: TableField, row: number, { mistakes }: Sheet) =>
  field.columns.flatMap(({ key }) => {
    const at = cellPointer(field.pointer, row, key);
    const message = mistakes.get(at);
    return message === undefined ? [] : [{ id: idOf(at), message }];
  });

/** Where the foot's word "total" ends: before the first column that has a sum. */
export const footOf = ({ columns }: TableField) => {
  const first = columns.findIndex(({ total }) => total);
  return first === -1 ? undefined : { span: first + 1, columns: columns.slice(first) };
};

export const isAmount = (column: Column) =>
  column.widget === 'dong' || column.widget === 'number' || column.widget === 'percent';

const BRIEF = 60;

/** A text of a few characters, such as a unit, needs little room. */
export function isBrief(form: Form, { pointer }: TableField, { key, widget }: Column) {
  const steps = [...segments(pointer).flatMap((step) => ['properties', step]), 'items'];
  const most = valueAt(form.schema, `/${[...steps, 'properties', key, 'maxLength'].join('/')}`);
  return widget === 'text' && typeof most === 'number' && most <= BRIEF;
}

/** How a column looks: by what it asks and how much that is. */
export const columnLook = (form: Form, field: TableField, column: Column) => [
  `of-${column.widget}`,
  { amount: isAmount(column), brief: isBrief(form, field, column) },
];
