import type { Column, TableField } from '../field.ts';
import { isTable } from '../find.ts';
import type { Answers, Form } from '../form.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { rowsAt } from '../sums.ts';
import { nest } from './nest.ts';

/** For each table that lost rows: the numbers (from 0) that the remaining ones had before. */
export type Kept = Readonly<Record<string, readonly number[]>>;

function repointedRow(row: Json, columns: readonly Column[], kept: Kept): Json {
  if (!isObject(row)) return row;
  return columns.reduce<JsonObject>((changed, column) => {
    const remaining = column.widget === 'row' ? kept[column.table] : undefined;
    const value = changed[column.key];
    if (!remaining || typeof value !== 'number') return changed;
    const now = remaining.indexOf(value - 1) + 1;
    if (now === value) return changed;
    const others = Object.entries(changed).filter(([key]) => key !== column.key);
    return Object.fromEntries(now === 0 ? others : [...others, [column.key, now]]);
  }, row);
}

const tablesOf = (form: Form): TableField[] =>
  form.ui.sections.flatMap(({ fields }) => fields.filter(isTable));

/**
 * Answers name rows of other tables by their number. When rows went, the names follow the rows they
 * meant, and a name of a row that is gone is taken away: a cost never moves to another content item
 * by itself. Tables that need no change keep their identity, so `===` tells which sections to save.
 */
export function repointed(form: Form, answers: Answers, kept: Kept): Answers {
  const changes = tablesOf(form).flatMap((table): [string, Json][] => {
    const rows = rowsAt(answers, table.pointer);
    const changed = rows.map((row) => repointedRow(row, table.columns, kept));
    return changed.some((row, index) => row !== rows[index]) ? [[table.pointer, changed]] : [];
  });
  return nest(changes, answers);
}
