import { randomBytes } from 'node:crypto';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { ApplicationId, DocumentId } from '#shared/applications/model.ts';
import { applicationsTable } from '#functions/applications/table.ts';
import { documentsTable } from '#functions/documents/table.ts';
import { newId } from '#functions/ids.ts';
import { commit } from '#functions/storage/commit.ts';
import { openTable, type Key } from '#functions/storage/table.ts';

/** Old names and the new ones that stand for them. */
export type Names = ReadonlyMap<string, string>;

/** The same value under other names, all the way down; bytes stay as they are. */
export const renamed = (value: unknown, names: Names): unknown => {
  if (typeof value === 'string')
    return [...names].reduce((text, [from, to]) => text.replaceAll(from, to), value);
  if (Array.isArray(value)) return value.map((part) => renamed(part, names));
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, renamed(part, names)]),
  );
};

const keyed = (item: Key, names: Names) => ({
  ...Object.fromEntries(Object.entries(item).map(([name, part]) => [name, renamed(part, names)])),
  pk: String(renamed(item.pk, names)),
  sk: String(item.sk),
});

/** Everything one draft consists of, in the tables where it lives. */
const partsOf = async ({ id, attachments }: ApplicationView) => {
  const [applications, documents] = [openTable(applicationsTable), openTable(documentsTable)];
  const files = attachments.map(({ documentId }) => documents.all(documentId, ''));
  return [
    ...(await applications.all(id, '')).map((item) => ({ table: applications, item })),
    ...(await Promise.all(files)).flat().map((item) => ({ table: documents, item })),
  ];
};

export interface Twin {
  id: ApplicationId;
  /** What the original and this one differ in. */
  names: Names;
}

/** Complete drafts made from one that people filled in: the same answers and papers, other ids. */
export const twinsOf = async (original: ApplicationView, howMany: number): Promise<Twin[]> => {
  const parts = await partsOf(original);
  const twins = Array.from({ length: howMany }, () => {
    const id = newId(ApplicationId, 'app');
    const files = original.attachments.map(
      ({ documentId }) => [documentId, newId(DocumentId, 'doc')] as const,
    );
    return { id, names: new Map<string, string>([[original.id, id], ...files]) };
  });
  for (const { names } of twins)
    await commit(...parts.map(({ table, item }) => table.put(keyed(item, names))));
  return twins;
};

/** A word as long as the one it stands for. */
export const otherThan = (word: string) =>
  randomBytes(word.length).toString('hex').slice(0, word.length);
