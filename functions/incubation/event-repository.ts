import * as z from 'zod';
import { EventId } from '#shared/incubation/model.ts';
import { SupportEvent } from '#shared/incubation/support-event.ts';
import type { StartupId } from '#shared/startups/model.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

const Pointer = z.object({ eventId: EventId });

/** Support events; under each startup stands only which it took part in, so that one record says what was. */
export const eventRepository = (table: Table) => {
  const history = historyOf(table);
  const get = async (id: EventId) => {
    const item = await table.get(id, 'support');
    if (!item) throw refuse('not-found');
    return SupportEvent.parse(item);
  };
  const under = (startupId: StartupId, { id, on }: SupportEvent) => ({
    pk: startupId,
    sk: `took-part#${on}#${id}`,
  });

  return {
    get,

    /** All a change of an event consists of, where its startups or its day changed too. */
    changed: (event: SupportEvent, what: HistoryEvent, before?: SupportEvent): Write[] => {
      const now = event.beneficiaries.map((startupId) => under(startupId, event));
      const then = before?.beneficiaries.map((startupId) => under(startupId, before)) ?? [];
      const key = ({ pk, sk }: (typeof now)[number]) => `${pk} ${sk}`;
      const [has, had] = [new Set(now.map(key)), new Set(then.map(key))];
      return [
        table.record({
          pk: event.id,
          sk: 'support',
          supportYear: event.on.slice(0, 4),
          supportOn: event.on,
          ...event,
        }),
        history.add('support', event.id, what),
        ...now
          .filter((one) => !had.has(key(one)))
          .map((one) => table.put({ ...one, eventId: event.id })),
        ...then.filter((one) => !has.has(key(one))).map(({ pk, sk }) => table.remove(pk, sk)),
      ];
    },

    inYear: async (year: string, slice: Slice) => {
      const { items, after } = await table.by('bySupport', year, { newestFirst: true, ...slice });
      return { items: items.map((item) => SupportEvent.parse(item)), after };
    },

    ofStartup: async (id: StartupId, slice: Slice) => {
      const page = await table.within(id, 'took-part#', { newestFirst: true, ...slice });
      const ids = page.items.map((item) => Pointer.parse(item).eventId);
      return { items: await Promise.all(ids.map(get)), after: page.after };
    },
  };
};
export type EventRepository = ReturnType<typeof eventRepository>;
