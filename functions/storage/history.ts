import { HistoryEvent } from '#shared/workflow/history.ts';
import type { Write } from './commit.ts';
import type { Slice, Table } from './table.ts';

const padded = (version: number) => String(version).padStart(6, '0');

/** What happened to a record: written beside it, in its partition, in the order it happened. */
export const historyOf = (table: Table) => ({
  /**
   * `subject` tells the readers of the stream what kind of record this is; `child` which part of it the event
   * speaks of, when the record's version stays and two events could share an instant.
   */
  add: (subject: string, pk: string, event: HistoryEvent, child?: string): Write =>
    table.fresh({
      pk,
      sk: ['event', event.at, padded(event.version), event.type, child].filter(Boolean).join('#'),
      subject,
      ...event,
    }),

  page: async (pk: string, slice: Slice) => {
    const { items, after } = await table.within(pk, 'event#', { newestFirst: true, ...slice });
    return { items: items.map((item) => HistoryEvent.parse(item)), after };
  },
});
