import { Form } from '#shared/forms/form.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { commit } from '../storage/commit.ts';
import type { Key, Slice, Table } from '../storage/table.ts';

// A name in a JSON Schema may be empty, which no table takes as an attribute: a form is kept as text.
const formIn = ({ json }: Key) => Form.parse(JSON.parse(String(json)));

/** The most a kept form may weigh; an item of the table holds 400 kB. */
const MOST_BYTES = 350_000;

/** Forms that officers imported, all in one partition: there are never many. */
export const formRepository = (table: Table) => ({
  find: async (id: string) => {
    const item = await table.get('forms', id);
    return item && formIn(item);
  },

  /** Written once; there is no other way to write a form. */
  add: (form: Form) => {
    const json = JSON.stringify(form);
    if (Buffer.byteLength(json) > MOST_BYTES) throw refuse('too-big');
    return commit(table.fresh({ pk: 'forms', sk: form.id, json }));
  },

  page: async (slice: Slice) => {
    const { items, after } = await table.within('forms', '', slice);
    return { items: items.map(formIn), after };
  },
});
export type FormRepository = ReturnType<typeof formRepository>;
