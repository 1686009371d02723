import { Call, type CallId, type CallStatus } from '#shared/calls/model.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { commit } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

export const callRepository = (table: Table) => {
  const history = historyOf(table);
  return {
    get: async (id: CallId) => {
      const item = await table.get(id, 'call');
      if (!item) throw refuse('not-found');
      return Call.parse(item);
    },

    save: (call: Call, event: HistoryEvent) =>
      commit(
        table.record({ pk: call.id, sk: 'call', ...call }),
        history.add('call', call.id, event),
      ),

    withStatus: async (status: CallStatus, slice: Slice) => {
      const { items, after } = await table.by('byStatus', status, slice);
      return { items: items.map((item) => Call.parse(item)), after };
    },

    history: (id: CallId, slice: Slice) => history.page(id, slice),
  };
};
export type CallRepository = ReturnType<typeof callRepository>;
