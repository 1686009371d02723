import type { Entry, EntryId } from '#shared/register/entry.ts';
import {
  registerOf,
  toBeSought,
  type Register,
  type Sought,
  type Vocabulary,
} from '#shared/register/register.ts';
import type { Edition, Shelf, Shelves } from './shelves.ts';

interface Held {
  version: number;
  sought: readonly Sought[];
}

export interface Copy {
  edition: Edition;
  register: Register;
  find: (id: EntryId) => Entry | undefined;
}

/** Asking for more shelves than these one by one costs more than fetching all. */
const FEW = 32;

/**
 * The register as this function holds it in memory. Every question asks the edition, one small item, which shelves
 * changed, and fetches these alone: what was withdrawn is gone with the next question.
 */
export const memoryOf = (shelves: Shelves) => {
  const held = new Map<string, Held>();
  const vocabulary: Vocabulary = new Map();
  let copy: Copy | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const changedIn = (edition: Edition) =>
    Object.entries(edition.shelves)
      .filter(([name, version]) => held.get(name)?.version !== version)
      .map(([name]) => name);

  const hold = ({ name, version, entries }: Shelf) =>
    held.set(name, { version, sought: entries.map((entry) => toBeSought(entry, vocabulary)) });

  const refresh = async (): Promise<Copy> => {
    const edition = await shelves.edition();
    if (copy?.edition.version === edition.version) return copy;
    const changed = changedIn(edition);
    const fetched =
      changed.length > FEW ? await shelves.all() : await Promise.all(changed.map(shelves.get));
    for (const shelf of fetched) if (held.get(shelf.name)?.version !== shelf.version) hold(shelf);
    copy = copyOf(edition, held, vocabulary);
    return copy;
  };

  return {
    /** The register as it is now; questions at the same moment wait for one look. */
    now: (): Promise<Copy> => {
      const next = turn.then(refresh);
      turn = next.catch(() => undefined);
      return next;
    },
  };
};
export type Memory = ReturnType<typeof memoryOf>;

const copyOf = (
  edition: Edition,
  held: ReadonlyMap<string, Held>,
  vocabulary: Vocabulary,
): Copy => {
  const all = [...held.values()].flatMap(({ sought }) => sought);
  const byId = new Map<EntryId, Entry>(all.map(({ entry }) => [entry.id, entry]));
  return { edition, register: registerOf(all, vocabulary), find: (id) => byId.get(id) };
};
