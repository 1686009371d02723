import type { ApplicationId, Attachment } from '#shared/applications/model.ts';
import { Document, type DocumentId } from '#shared/documents/model.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

export const documentRepository = (table: Table) => {
  const history = historyOf(table);
  const find = async (id: DocumentId) => {
    const item = await table.get(id, 'document');
    return item && Document.parse(item);
  };
  return {
    find,

    get: async (id: DocumentId) => {
      const document = await find(id);
      if (!document) throw refuse('not-found');
      return document;
    },

    changed: (document: Document, event: HistoryEvent): Write[] => [
      table.record({ pk: document.id, sk: 'document', ...document }),
      history.add('document', document.id, event),
    ],

    ofApplication: async (id: ApplicationId, slice: Slice = {}) => {
      const { items, after } = await table.by('byApplication', id, slice);
      return { items: items.map((item) => Document.parse(item)), after };
    },

    /** Holds a transaction to the very bytes that were scanned (T-17). */
    holdsClean: ({ documentId, versionId }: Attachment): Write =>
      table.holds(
        documentId,
        'document',
        '#status = :clean AND #versionId = :versionId',
        { ':clean': 'clean', ':versionId': versionId },
        refuse('document-not-clean', { documentId }),
      ),
  };
};
export type DocumentRepository = ReturnType<typeof documentRepository>;
