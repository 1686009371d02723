import type { Column, DerivedField, Field } from '#shared/forms/field.ts';
import { columnsOf, isTable } from '#shared/forms/find.ts';
import type { Section } from '#shared/forms/form.ts';
import { valueAt, type Json, type JsonObject } from '#shared/forms/json.ts';
import { nest } from '#shared/forms/typed/nest.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Sheet } from './sheet.ts';

/** What <sum-table> is told, so that it works out what the server does. */
export interface Live {
  language: Language;
  /** Columns with numbers, by table. */
  tables: Record<string, Column[]>;
  derived: DerivedField[];
  /** Answers of other sections that are added in. */
  rest: JsonObject;
}

const isDerived = (field: Field): field is DerivedField => field.widget === 'derived';

const placesIn = ({ value }: DerivedField) => {
  if (value.kind === 'same') return [value.pointer];
  const terms = value.kind === 'sum' ? value.of : [...value.part, ...value.whole];
  return terms.map((term) => ('pointer' in term ? term.pointer : term.table));
};

const adds = (column: Column) => column.total || (column.widget === 'dong' && column.computed);

const silent = { vi: '', en: '', ar: '' };

const numbersIn = (columns: readonly Column[]): Column[] =>
  columns
    .filter(({ widget }) => widget === 'dong' || widget === 'number' || widget === 'percent')
    .map((column) => ({ ...column, label: silent, hint: silent }));

/** For the browser, as JSON; undefined where nothing is worked out. */
export function liveOf({ fields }: Section, { form, answers, language }: Sheet) {
  const summed = fields.filter(isTable).filter(({ columns }) => columns.some(adds));
  const derived = fields.filter(isDerived);
  if (summed.length + derived.length === 0) return undefined;
  const places = derived.flatMap(placesIn);
  const rest = places.flatMap((pointer): [string, Json][] => {
    const value = valueAt(answers, pointer);
    return value === undefined ? [] : [[pointer, value]];
  });
  const tables = [...new Set([...summed.map(({ pointer }) => pointer), ...places])].map(
    (table) => [table, numbersIn(columnsOf(form)(table))] as const,
  );
  const live: Live = {
    language,
    tables: Object.fromEntries(tables.filter(([, columns]) => columns.length > 0)),
    derived: derived.map((field) => ({ ...field, label: silent, hint: silent })),
    rest: nest(rest),
  };
  return JSON.stringify(live);
}
