import type { Language } from '../../values/localised.ts';
import type { TableField } from '../field.ts';
import { cellPointer } from '../find.ts';
import type { Json } from '../json.ts';
import { problemAt, type FormProblem } from '../problem.ts';
import { hear } from './hear.ts';
import { isComputed } from './write.ts';

/** Finds what was posted under a name. */
export interface Posted {
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  readonly all: (name: string) => string[];
}

/** What people typed that could not be read, by pointer: shown again as it is. */
export type Typed = Readonly<Record<string, string>>;

export interface Listened {
  readonly value: Json | undefined;
  readonly typed: Typed;
  readonly problems: readonly FormProblem[];
}

export interface ListenedRows extends Listened {
  /** The numbers (from 0) that the remaining rows had when posted; absent when none went away. */
  readonly kept?: readonly number[];
}

/** Texts of several boxes as one. */
export const together = (all: readonly Typed[]): Typed =>
  Object.fromEntries(all.flatMap((typed) => Object.entries(typed)));

const MOST_ROWS = 1_000;

/** One box: its answer, or its text with what is wrong about it. */
export function listen(
  [name, at]: readonly [name: string, at: string],
  widget: Parameters<typeof hear>[0],
  posted: Posted,
  language: Language,
): Listened {
  const typed = posted.text(name);
  const heard = hear(widget, typed, language);
  if (!heard || heard.value !== undefined) return { value: heard?.value, typed: {}, problems: [] };
  const problem = problemAt(at, heard.refused, heard.params);
  return { value: undefined, typed: { [at]: typed }, problems: [problem] };
}

/** Which rows were posted, in order: numbers may be missing where a script took a row away. */
export function postedRows(pointer: string, names: readonly string[]): number[] {
  const steps = names
    .filter((name) => name.startsWith(`${pointer}/`))
    .map((name) => name.slice(pointer.length + 1).split('/')[0] ?? '')
    .filter((step) => /^(0|[1-9]\d*)$/.test(step));
  const rows = [...new Set(steps.map(Number))].filter((row) => row < MOST_ROWS);
  return rows.sort((a, b) => a - b);
}

const isEmpty = (field: TableField, row: number, { text }: Posted) =>
  field.columns.every(({ key }) => text(cellPointer(field.pointer, row, key)).trim() === '');

/** A table: wholly empty rows and the row asked to go are dropped, the others close ranks. */
export function listenToRows(
  field: TableField,
  posted: Posted,
  language: Language,
  gone: number | undefined,
): ListenedRows {
  const there = postedRows(field.pointer, posted.names);
  const kept = there.filter((row) => row !== gone && !isEmpty(field, row, posted));
  const rows = kept.map((row, index) => {
    const cells = field.columns
      .filter((column) => !isComputed(column))
      .map((column) => {
        const from = cellPointer(field.pointer, row, column.key);
        const to = cellPointer(field.pointer, index, column.key);
        return [column.key, listen([from, to], column.widget, posted, language)] as const;
      });
    const said = cells.flatMap(([key, { value }]): [string, Json][] =>
      value === undefined ? [] : [[key, value]],
    );
    const value: Json = Object.fromEntries(said);
    return { value, cells: cells.map(([, cell]) => cell) };
  });
  const cells = rows.flatMap((row) => row.cells);
  return {
    value: rows.length > 0 ? rows.map((row) => row.value) : undefined,
    typed: together(cells.map((cell) => cell.typed)),
    problems: cells.flatMap((cell) => cell.problems),
    ...(kept.length < there.length ? { kept } : {}),
  };
}
