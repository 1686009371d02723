import type { CallId } from '#shared/calls/model.ts';
import { Council, type CouncilId } from '#shared/reviews/model.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

/** Councils, each with the history of all that happened to it and its reviews. */
export const councilRepository = (table: Table) => {
  const history = historyOf(table);
  return {
    get: async (id: CouncilId) => {
      const item = await table.get(id, 'council');
      if (!item) throw refuse('not-found');
      return Council.parse(item);
    },

    ofCall: async (callId: CallId, slice: Slice) => {
      const councilsOnly = { from: 'council', until: 'council' };
      const { items, after } = await table.by('byCall', callId, { ...slice, ...councilsOnly });
      return { items: items.map((item) => Council.parse(item)), after };
    },

    /** The council as it now is, and what happened to it. */
    changed: (council: Council, event: HistoryEvent): Write[] => [
      table.record({ pk: council.id, sk: 'council', ...council }),
      history.add('council', council.id, event),
    ],

    /** Holds a transaction to nobody having changed the council meanwhile. */
    holds: ({ id, version }: Council): Write =>
      table.holds(
        id,
        'council',
        '#version = :version',
        { ':version': version },
        refuse('changed-meanwhile'),
      ),

    /** What happened to one of its reviews; `child` keeps two events of one instant apart. */
    happened: (id: CouncilId, event: HistoryEvent, child: string): Write =>
      history.add('review', id, event, child),

    history: (id: CouncilId, slice: Slice) => history.page(id, slice),
  };
};
export type CouncilRepository = ReturnType<typeof councilRepository>;
