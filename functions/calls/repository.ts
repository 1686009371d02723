import { Call, type CallId } from '#shared/calls/model.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { commit, type Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

type Audience = 'everybody' | 'department';
const audienceOf = ({ status }: Call): Audience =>
  status === 'draft' ? 'department' : 'everybody';

export const callRepository = (table: Table) => {
  const history = historyOf(table);

  const shownTo = async (audience: Audience, slice: Slice) => {
    const { items, after } = await table.by('byAudience', audience, slice);
    return { items: items.map((item) => Call.parse(item)), after };
  };

  return {
    get: async (id: CallId) => {
      const item = await table.get(id, 'call');
      if (!item) throw refuse('not-found');
      return Call.parse(item);
    },

    save: (call: Call, event: HistoryEvent) =>
      commit(
        table.record({ pk: call.id, sk: 'call', shown: audienceOf(call), ...call }),
        history.add('call', call.id, event),
      ),

    /** Holds a transaction to the call taking applications at that instant (T-13). */
    holdsOpen: ({ id, closesAt }: Call, at: Instant): Write =>
      table.holds(
        id,
        'call',
        '#closesAt >= :at AND #opensAt <= :at AND #status = :published',
        { ':at': at, ':published': 'published' },
        refuse('call-closed', { closesAt }),
      ),

    /** What everybody may read: calls taking applications, closed and settled. */
    published: (slice: Slice) => shownTo('everybody', slice),

    /** What the department is preparing. */
    drafts: (slice: Slice) => shownTo('department', slice),

    history: (id: CallId, slice: Slice) => history.page(id, slice),
  };
};
export type CallRepository = ReturnType<typeof callRepository>;
