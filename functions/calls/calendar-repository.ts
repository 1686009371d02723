import { CalendarRecord, calendarWith } from '#shared/calls/calendar.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { commit } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

const pageOf = (year: number) => `calendar#${year}`;

/** The table of holidays, a year an item, all in one partition: rules count with it as it is now. */
export const calendarRepository = (table: Table) => {
  const history = historyOf(table);
  return {
    read: async () =>
      calendarWith(
        (await table.all('calendar', 'year#')).map((item) => CalendarRecord.parse(item)),
      ),

    save: (record: CalendarRecord, event: HistoryEvent) =>
      commit(
        table.record({ pk: 'calendar', sk: `year#${record.year}`, ...record }),
        history.add('calendar', pageOf(record.year), event),
      ),

    history: (year: number, slice: Slice) => history.page(pageOf(year), slice),
  };
};
export type CalendarRepository = ReturnType<typeof calendarRepository>;
