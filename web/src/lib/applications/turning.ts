import type { Form } from '#shared/forms/form.ts';
import { idOf } from '#lib/forms/places.ts';

interface Turn {
  id: string;
  form: Form;
  /** The section just saved. */
  key: string;
  /** What the pressed button asked for. */
  wish: string;
  /** How many rows a table is to show at least, where one was asked for. */
  rows: Readonly<Record<string, number>>;
}

const nextSection = (form: Form, key: string) => {
  const keys = form.ui.sections.map((section) => section.key);
  return keys[keys.indexOf(key) + 1];
};

/** Where to go once a section is saved: the next one, or back to the place on this page. */
export const whereNext = ({ id, form, key, wish, rows }: Turn) => {
  const base = `/applications/${id}`;
  if (wish === 'next') {
    const next = nextSection(form, key);
    return next ? `${base}/sections/${next}` : `${base}/check`;
  }
  const here = `${base}/sections/${key}`;
  const [table] = Object.keys(rows);
  if (table) {
    const query = new URLSearchParams({ table, rows: String(rows[table]) });
    return `${here}?${query}#${idOf(table)}`;
  }
  const [, gone] = /^remove:(.+):\d+$/.exec(wish) ?? [];
  return gone ? `${here}#${idOf(gone)}` : here;
};

export const isLast = (form: Form, key: string) => nextSection(form, key) === undefined;

/** How many rows an address asks a table to show. */
export const rowsIn = ({ searchParams }: URL): Record<string, number> => {
  const table = searchParams.get('table');
  const count = Number(searchParams.get('rows'));
  return table && Number.isInteger(count) ? { [table]: count } : {};
};
