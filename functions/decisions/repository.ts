import type { ApplicationId } from '#shared/applications/model.ts';
import type { CallId } from '#shared/calls/model.ts';
import { Decision, DecisionId, type DecisionStatus } from '#shared/decisions/model.ts';
import type { OrganisationId } from '#shared/identity/actor.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import * as z from 'zod';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Found, Slice, Table } from '../storage/table.ts';

const Pointer = z.object({ decisionId: DecisionId });

/** Only what was funded is a result that the public finds. */
const asResult = ({ status, outcome, callId }: Decision) =>
  status === 'approved' && outcome === 'fund' ? { result: 'funded', callResult: callId } : {};

const decisionsIn = ({ items, after }: Found) => ({
  items: items.map((item) => Decision.parse(item)),
  after,
});

export const decisionRepository = (table: Table) => {
  const history = historyOf(table);
  const get = async (id: DecisionId) => {
    const item = await table.get(id, 'decision');
    if (!item) throw refuse('not-found');
    return Decision.parse(item);
  };

  return {
    get,

    /** The one decision on an application, from proposal to approval; undefined before that. */
    about: async (id: ApplicationId) => {
      const item = await table.get(id, 'decision');
      return item && get(Pointer.parse(item).decisionId);
    },

    changed: (decision: Decision, event: HistoryEvent): Write[] => [
      table.record({ pk: decision.id, sk: 'decision', ...asResult(decision), ...decision }),
      history.add('decision', decision.id, event),
    ],

    /** One decision an application: a proposal that was returned is mended, not replaced. */
    claim: ({ id, applicationId }: Decision): Write =>
      table.fresh(
        { pk: applicationId, sk: 'decision', decisionId: id },
        refuse('already-proposed'),
      ),

    withStatus: async (status: DecisionStatus, slice: Slice) =>
      decisionsIn(await table.by('byStatus', status, slice)),

    /**
     * How many there are, counted without being read; only who belongs to an organisation has those on its own
     * applications left out, one by one, for to them they are not there.
     */
    count: async (status: DecisionStatus, but: readonly OrganisationId[]) => {
      if (but.length === 0) return table.count('byStatus', status, Infinity);
      let total = 0;
      let after: Slice['after'];
      do {
        const page = decisionsIn(await table.by('byStatus', status, { after }));
        total += page.items.filter(({ organisationId }) => !but.includes(organisationId)).length;
        after = page.after;
      } while (after);
      return total;
    },

    funded: async (slice: Slice) => decisionsIn(await table.by('byResult', 'funded', slice)),

    fundedBy: async (callId: CallId, slice: Slice) =>
      decisionsIn(await table.by('byCallResult', callId, slice)),

    history: (id: DecisionId, slice: Slice) => history.page(id, slice),
  };
};
export type DecisionRepository = ReturnType<typeof decisionRepository>;
