import type { OrganisationId } from '#shared/identity/actor.ts';
import { Organisation } from '#shared/organisations/model.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

export const organisationRepository = (table: Table) => {
  const history = historyOf(table);

  const change = (organisation: Organisation, event: HistoryEvent): Write[] => [
    table.record({ pk: organisation.id, sk: 'organisation', ...organisation }),
    history.add('organisation', organisation.id, event),
  ];

  return {
    get: async (id: OrganisationId) => {
      const item = await table.get(id, 'organisation');
      if (!item) throw refuse('not-found');
      return Organisation.parse(item);
    },

    /** The parts of a commit that make this organisation what it is now. */
    change,

    /** … and that enter it into the register: one organisation a tax code. */
    found: (organisation: Organisation, event: HistoryEvent): Write[] => [
      table.fresh(
        { pk: `taxCode#${organisation.taxCode}`, sk: 'taxCode', owner: organisation.id },
        refuse('tax-code-taken'),
      ),
      ...change(organisation, event),
    ],

    history: (id: OrganisationId, slice: Slice) => history.page(id, slice),
  };
};
export type OrganisationRepository = ReturnType<typeof organisationRepository>;
