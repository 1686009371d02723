import type { Column, Field, TableField } from './field.ts';
import { cellPointer, isShown, isTable } from './find.ts';
import type { Answers, Section } from './form.ts';
import { type Json, child, isBlank, valueAt } from './json.ts';
import { type FormProblem, problemAt } from './problem.ts';
import { rowsAt } from './sums.ts';

/** `complete` also wants every required answer; a draft may leave them for later. */
export type Strictness = 'draft' | 'complete';

const words = new Intl.Segmenter('vi', { granularity: 'word' });

/** Words as a reader counts them: Vietnamese writes one syllable between spaces. */
export const countWords = (text: string): number =>
  [...words.segment(text.slice(0, 100_000))].filter((part) => part.isWordLike).length;

const isPrecise = (value: number, decimals: number) => Number(value.toFixed(decimals)) === value;

function cell(column: Column, value: Json | undefined, at: string, answers: Answers) {
  if (column.widget === 'number' && typeof value === 'number') {
    const decimals = column.decimals ?? 0;
    if (!isPrecise(value, decimals)) return [problemAt(at, 'too-precise', { decimals })];
  }
  if (column.widget === 'row' && typeof value === 'number') {
    const rows = rowsAt(answers, column.table).length;
    if (value < 1 || value > rows) return [problemAt(at, 'unknown-row', { rows })];
  }
  return [];
}

const isAsked = (column: Column) =>
  !column.optional && !(column.widget === 'dong' && column.computed);

function cells(field: TableField, answers: Answers, strictness: Strictness): FormProblem[] {
  return rowsAt(answers, field.pointer).flatMap((row, index) =>
    field.columns.flatMap((column) => {
      const value = child(row, column.key);
      const at = cellPointer(field.pointer, index, column.key);
      if (!isBlank(value)) return cell(column, value, at, answers);
      return strictness === 'complete' && isAsked(column) ? [problemAt(at, 'missing')] : [];
    }),
  );
}

function one(field: Field, answers: Answers, strictness: Strictness): FormProblem[] {
  if (field.widget === 'derived' || !isShown(field, answers)) return [];
  const value = valueAt(answers, field.pointer);
  if (isBlank(value)) {
    return strictness === 'complete' && !field.optional
      ? [problemAt(field.pointer, 'missing')]
      : [];
  }
  if (isTable(field)) return cells(field, answers, strictness);
  if (field.widget === 'number' && typeof value === 'number') {
    const decimals = field.decimals ?? 0;
    if (!isPrecise(value, decimals)) return [problemAt(field.pointer, 'too-precise', { decimals })];
  }
  if (field.widget === 'longtext' && typeof value === 'string') {
    const count = countWords(value);
    if (count > field.maxWords) {
      return [problemAt(field.pointer, 'too-many-words', { max: field.maxWords, count })];
    }
  }
  return [];
}

/** What is missing or wrong field by field, beyond what a JSON Schema can say. */
export const checkFields = (
  sections: readonly Section[],
  answers: Answers,
  strictness: Strictness,
): FormProblem[] =>
  sections.flatMap((section) => section.fields.flatMap((field) => one(field, answers, strictness)));
