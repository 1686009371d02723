import { isList, isObject, valueAt, type Json } from '../forms/json.ts';
import { asJson } from '../applications/highlights.ts';
import { withoutMisleading } from '../values/text.ts';
import type { Promised } from './monitoring.ts';

interface Place {
  table: string;
  name: string;
  quantity?: string;
  requirement: string;
}

/** Where the forms ask which products an applicant promises; by form, whatever its version. */
const places: Readonly<Record<string, Place>> = {
  'nd268-i1-i5': { table: '/contents/activities', name: 'product', requirement: 'requirement' },
  'tt20-b1-1-b1-2a': {
    table: '/products/list',
    name: 'name',
    quantity: 'quantity',
    requirement: 'quality',
  },
  'tt44-bm08-bm11': {
    table: '/contents/products',
    name: 'name',
    quantity: 'quantity',
    requirement: 'indicator',
  },
};

const MOST = 40;
const cell = (row: Json, key: string | undefined, most: number) => {
  const value = key !== undefined && isObject(row) ? row[key] : undefined;
  return typeof value === 'string' ? withoutMisleading(value).trim().slice(0, most) : '';
};

/** The products an application promised, as its form names them; none where the form does not ask. */
export const promisedIn = (formId: string, answers: unknown): Promised[] => {
  const place = places[formId.split('@')[0] ?? ''];
  if (!place) return [];
  const rows = valueAt(asJson(answers), place.table);
  if (!isList(rows)) return [];
  return rows
    .map((row) => ({
      name: cell(row, place.name, 300).replace(/\s+/gu, ' '),
      quantity: cell(row, place.quantity, 100),
      requirement: cell(row, place.requirement, 2_000),
    }))
    .filter(({ name }) => name !== '')
    .slice(0, MOST);
};
