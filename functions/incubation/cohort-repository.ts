import type { OrganisationId } from '#shared/identity/actor.ts';
import { Cohort, type CohortId, type CohortStatus } from '#shared/incubation/model.ts';
import { Slot } from '#shared/incubation/slot.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Slice, Table } from '../storage/table.ts';

/** Cohorts, the places taken of their quota, and whom they listen to. */
export const cohortRepository = (table: Table) => {
  const history = historyOf(table);

  const counted = (id: CohortId, set: string, condition: string): Write['action'] => ({
    Update: {
      TableName: table.name,
      Key: { pk: id, sk: 'cohort' },
      UpdateExpression: `SET ${set}, #version = #version + :one`,
      ConditionExpression: condition,
      ExpressionAttributeNames: Object.fromEntries(
        [...new Set(`${set} ${condition} #version`.match(/#\w+/g))].map((it) => [it, it.slice(1)]),
      ),
      ExpressionAttributeValues: {
        ':one': 1,
        ...(condition.includes(':ended') && { ':ended': 'ended' }),
      },
    },
  });

  return {
    get: async (id: CohortId) => {
      const item = await table.get(id, 'cohort');
      if (!item) throw refuse('not-found');
      return Cohort.parse(item);
    },

    /** Both writes a change of a cohort consists of. */
    changed: (cohort: Cohort, event: HistoryEvent): Write[] => [
      table.record({ pk: cohort.id, sk: 'cohort', cohortStatus: cohort.status, ...cohort }),
      history.add('cohort', cohort.id, event),
    ],

    /** Takes one of its places: of two who take the last at once, one does. */
    takesPlace: ({ id, quota }: Cohort): Write => ({
      action: counted(
        id,
        '#admitted = #admitted + :one, #active = #active + :one',
        'attribute_exists(pk) AND #admitted < #quota AND #status <> :ended',
      ),
      otherwise: refuse('cohort-full', { quota }),
    }),

    /** A startup is in it no more; its place is not given away again. */
    releases: ({ id }: Pick<Cohort, 'id'>): Write => ({
      action: counted(id, '#active = #active - :one', 'attribute_exists(pk)'),
    }),

    withStatus: async (status: CohortStatus, slice: Slice) => {
      const { items, after } = await table.by('byStatus', status, { newestFirst: true, ...slice });
      return { items: items.map((item) => Cohort.parse(item)), after };
    },

    history: (id: CohortId, slice: Slice) => history.page(id, slice),

    /** How often the schedule changed: two who change it at once cannot both miss a clash. */
    scheduleVersion: async (id: CohortId) =>
      Number((await table.get(id, 'schedule'))?.version ?? 0),
    slots: async (id: CohortId) => (await table.all(id, 'slot#')).map((item) => Slot.parse(item)),
    keepSlot: (slot: Slot, schedule: number, event: HistoryEvent): Write[] => [
      table.record({ pk: slot.cohortId, sk: 'schedule', version: schedule + 1 }),
      table.record({
        pk: slot.cohortId,
        sk: `slot#${slot.id}`,
        slotHost: slot.organisationId,
        ...slot,
      }),
      history.add('slot', slot.cohortId, event, slot.id),
    ],
    slotsOf: async (host: OrganisationId, from: string) =>
      (await table.by('byHost', host, { from })).items.map((item) => Slot.parse(item)),
  };
};
export type CohortRepository = ReturnType<typeof cohortRepository>;
