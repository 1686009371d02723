import { Letter, type LetterId } from '#shared/notices/model.ts';
import type { PersonId } from '#shared/identity/actor.ts';
import { commit } from '../storage/commit.ts';
import type { Slice, Table } from '../storage/table.ts';

/** Letters in the partition of whom they were written to, with a mark that tells a second delivery. */
export const letterRepository = (table: Table) => ({
  wasSent: async (id: LetterId) => (await table.get(id, 'sent')) !== undefined,

  keep: (letter: Letter) =>
    commit(
      table.put({ pk: letter.personId, sk: `letter#${letter.at}#${letter.id}`, ...letter }),
      table.put({ pk: letter.id, sk: 'sent', at: letter.at }),
    ),

  /** A letter to an address that is nobody's yet: only that it went is kept. */
  mark: (id: LetterId, at: string) => commit(table.put({ pk: id, sk: 'sent', at })),

  of: async (person: PersonId, slice: Slice) => {
    const { items, after } = await table.within(person, 'letter#', { newestFirst: true, ...slice });
    return { items: items.map((item) => Letter.parse(item)), after };
  },
});
export type LetterRepository = ReturnType<typeof letterRepository>;
