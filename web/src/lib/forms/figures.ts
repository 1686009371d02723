import type { Column, DerivedField } from '#shared/forms/field.ts';
import type { Answers } from '#shared/forms/form.ts';
import type { Json } from '#shared/forms/json.ts';
import { cellNumber, columnTotal, derivedValue, type ColumnsOf } from '#shared/forms/sums.ts';
import { figure } from '#shared/forms/typed/number.ts';
import type { Language } from '#shared/values/localised.ts';

// Server and browser say the same figures: nothing heavy may be imported here.

/** What a cell works out to; nothing is said of a row nobody has begun. */
export const cellFigure = (row: Json, columns: readonly Column[], key: string, on: Language) => {
  const value = cellNumber(row, columns, key);
  return value === 0 ? '' : figure('dong', value, on);
};

/** The foot of a column. */
export function footFigure(
  rows: readonly Json[],
  columns: readonly Column[],
  key: string,
  on: Language,
) {
  const widget = columns.find((column) => column.key === key)?.widget;
  return figure(widget === 'dong' ? 'dong' : 'number', columnTotal(rows, columns, key), on);
}

/** What a derived answer says. */
export function derivedFigure(
  field: DerivedField,
  answers: Answers,
  columnsOf: ColumnsOf,
  on: Language,
) {
  const value = derivedValue(field, answers, columnsOf);
  if (value === undefined || value === null) return '–';
  return typeof value === 'number' && field.as !== 'text'
    ? figure(field.as, value, on)
    : String(value);
}
