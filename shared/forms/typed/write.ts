import type { Language } from '../../values/localised.ts';
import type { Column, Field } from '../field.ts';
import { cellPointer, isTable } from '../find.ts';
import type { Answers, Section } from '../form.ts';
import { child, isList, valueAt, type Json } from '../json.ts';
import { rowsAt } from '../sums.ts';
import { writeAmount, writeNumber } from './number.ts';

export type Widget = Field['widget'] | Column['widget'];

const asText = (value: Json): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What stands in the box of an answer, as the reader's language writes it; '' when unanswered. */
export function writtenAs(widget: Widget, value: Json | undefined, language: Language): string {
  if (value === undefined || value === null) return '';
  if (widget === 'json') return JSON.stringify(value, null, 2);
  if (widget === 'lines' && isList(value)) return value.map(asText).join('\n');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    return widget === 'dong' ? writeAmount(value) : writeNumber(value, language);
  }
  if (widget === 'date' && typeof value === 'string') {
    return value.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$3/$2/$1');
  }
  return asText(value);
}

/** Which of several are ticked. */
export const ticked = (value: Json | undefined): string[] =>
  isList(value) ? value.filter((one) => typeof one === 'string') : [];

/** Worked out, so never asked and never posted. */
export const isComputed = (column: Column): boolean =>
  column.widget === 'dong' && column.computed !== undefined;

type Posted = readonly [name: string, text: string];

function postedField(field: Field, answers: Answers, language: Language): Posted[] {
  const { pointer, widget } = field;
  const value = valueAt(answers, pointer);
  if (widget === 'derived') return [];
  if (widget === 'choices') return ticked(value).map((one) => [pointer, one]);
  if (widget === 'confirm') return value === true ? [[pointer, 'yes']] : [];
  if (widget === 'yesno' && value === undefined) return [];
  if (!isTable(field)) return [[pointer, writtenAs(widget, value, language)]];
  return rowsAt(answers, pointer).flatMap((row, index) =>
    field.columns
      .filter((column) => !isComputed(column))
      .map((column): Posted => {
        const text = writtenAs(column.widget, child(row, column.key), language);
        return [cellPointer(pointer, index, column.key), text];
      }),
  );
}

/** What a browser posts when a section is saved untouched: the names and texts of its boxes. */
export const postedSection = (section: Section, answers: Answers, language: Language): Posted[] =>
  section.fields.flatMap((field) => postedField(field, answers, language));
