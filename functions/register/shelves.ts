import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { Entry, type EntryId } from '#shared/register/entry.ts';
import { Instant } from '#shared/values/instant.ts';
import { commit } from '../storage/commit.ts';
import type { Key, Table } from '../storage/table.ts';

/** Some entries together, by the last two digits of their ids, which are random: 256 shelves fill alike. */
export interface Shelf {
  name: string;
  /** 0 while it is empty. */
  version: number;
  entries: readonly Entry[];
}

/** Which shelves there are and how often each was changed: one small item that says what is new. */
export const Edition = z.object({
  version: z.int(),
  at: Instant.optional(),
  shelves: z.record(z.string(), z.int()),
});
export type Edition = z.infer<typeof Edition>;

const Stored = z.object({ sk: z.string(), version: z.int(), bytes: z.instanceof(Uint8Array) });
const Entries = z.array(Entry);

const nothing: Edition = { version: 0, shelves: {} };

export const shelfOf = (id: EntryId) => id.slice(-2);

const read = (item: Key): Shelf => {
  const { sk, version, bytes } = Stored.parse(item);
  const text: unknown = JSON.parse(gunzipSync(bytes).toString());
  return { name: sk, version, entries: Entries.parse(text) };
};

/** The register at rest: shelves of compressed entries, and the edition that counts their changes. */
export const shelvesOf = (table: Table) => {
  const edition = async () => {
    const item = await table.get('edition', 'edition');
    return item ? Edition.parse(item) : nothing;
  };
  const get = async (name: string): Promise<Shelf> => {
    const item = await table.get('shelf', name);
    return item ? read(item) : { name, version: 0, entries: [] };
  };

  return {
    edition,
    get,

    /** All of them, in questions of a megabyte. */
    all: async () => (await table.all('shelf', '')).map(read),

    /** Puts a shelf in the place of the one it was made from, and tells the edition. */
    keep: async ({ name, version, entries }: Shelf, before: Edition, at: Instant) => {
      const next = version + 1;
      const shelves = { ...before.shelves, [name]: next };
      const bytes = gzipSync(JSON.stringify(entries));
      await commit(
        table.record({ pk: 'shelf', sk: name, version: next, bytes }),
        table.record({ pk: 'edition', sk: 'edition', version: before.version + 1, at, shelves }),
      );
    },
  };
};
export type Shelves = ReturnType<typeof shelvesOf>;
