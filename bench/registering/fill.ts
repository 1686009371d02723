import type { Entry } from '#shared/register/entry.ts';
import { instantOf } from '#shared/values/instant.ts';
import { registerTable } from '#functions/register/table.ts';
import { shelfOf, shelvesOf } from '#functions/register/shelves.ts';
import { openTable } from '#functions/storage/table.ts';

/** Puts entries on their shelves, shelf by shelf, as the projection would one by one. */
export const fill = async (entries: readonly Entry[]) => {
  const shelves = shelvesOf(openTable(registerTable));
  const names = Map.groupBy(entries, ({ id }) => shelfOf(id));
  for (const [name, added] of names) {
    const shelf = await shelves.get(name);
    const next = { ...shelf, entries: [...shelf.entries, ...added] };
    await shelves.keep(next, await shelves.edition(), instantOf(new Date()));
  }
};
