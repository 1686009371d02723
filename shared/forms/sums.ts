import type { Column, DerivedField, Term } from './field.ts';
import type { Answers } from './form.ts';
import { type Json, child, isList, valueAt } from './json.ts';

const number = (value: Json | undefined): number | undefined =>
  value === undefined ? 0 : typeof value === 'number' ? value : undefined;

const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function allKnown(values: readonly (number | undefined)[]): number[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}

function total(values: readonly (number | undefined)[]): number | undefined {
  const known = allKnown(values);
  return known && add(known);
}

/** Whole đồng of volume × price; volumes have at most two decimals, halves round up. */
function product(factors: readonly number[]): number | undefined {
  const hundredths = factors.map((factor) => Math.round(factor * 100));
  if (!hundredths.every(Number.isSafeInteger)) return undefined;
  const scale = 100n ** BigInt(factors.length);
  const exact = hundredths.reduce((result, factor) => result * BigInt(factor), 1n);
  return Number((exact + scale / 2n) / scale);
}

/** A cell's number: as stored, or worked out from its row; undefined when it is not a number. */
export function cellNumber(row: Json, columns: readonly Column[], key: string): number | undefined {
  const column = columns.find((one) => one.key === key);
  if (column?.widget !== 'dong' || !column.computed) return number(child(row, key));
  const values = allKnown(column.computed.of.map((part) => cellNumber(row, columns, part)));
  return values && (column.computed.kind === 'sum' ? add(values) : product(values));
}

/** The sum of some cells of one row. */
export const rowSum = (row: Json, columns: readonly Column[], keys: readonly string[]) =>
  total(keys.map((key) => cellNumber(row, columns, key)));

/** Finds the columns of the table at a pointer. */
export type ColumnsOf = (table: string) => readonly Column[];

/** The rows at a pointer; none when the answer is not a table. */
export function rowsAt(answers: Answers, table: string): readonly Json[] {
  const rows = valueAt(answers, table);
  return isList(rows) ? rows : [];
}

/** The foot of a column; undefined when a cell is not a number. */
export function columnTotal(
  rows: readonly Json[],
  columns: readonly Column[],
  key: string,
): number | undefined {
  return total(rows.map((row) => cellNumber(row, columns, key)));
}

/** The sum of terms; absent answers count as 0, undefined when one is not a number. */
export function sumOf(
  terms: readonly Term[],
  answers: Answers,
  columnsOf: ColumnsOf,
): number | undefined {
  return total(
    terms.map((term) =>
      'pointer' in term
        ? number(valueAt(answers, term.pointer))
        : columnTotal(rowsAt(answers, term.table), columnsOf(term.table), term.column),
    ),
  );
}

/** What a derived field shows: an answer, a sum in đồng, or a share in percent (two decimals). */
export function derivedValue(
  { value }: DerivedField,
  answers: Answers,
  columnsOf: ColumnsOf,
): Json | undefined {
  if (value.kind === 'same') return valueAt(answers, value.pointer);
  if (value.kind === 'sum') return sumOf(value.of, answers, columnsOf);
  const part = sumOf(value.part, answers, columnsOf);
  const whole = sumOf(value.whole, answers, columnsOf);
  return part === undefined || !whole ? undefined : Math.round((part * 10_000) / whole) / 100;
}
