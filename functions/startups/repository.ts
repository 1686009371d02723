import * as z from 'zod';
import { PersonId, type Actor, type OrganisationId } from '#shared/identity/actor.ts';
import { isAsked, toldUntil } from '#shared/startups/due.ts';
import { MetricSnapshot } from '#shared/startups/metrics.ts';
import { Startup, StartupId, type Sector, type StartupStatus } from '#shared/startups/model.ts';
import { lastDay, shifted, type Period, type Rhythm } from '#shared/startups/period.ts';
import { Property, ReadinessMark, Round, Support } from '#shared/startups/records.ts';
import type { StartupRecord } from '#shared/startups/views.ts';
import { Instant } from '#shared/values/instant.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import { EXPIRES } from '../storage/shape.ts';
import type { Found, Slice, Table } from '../storage/table.ts';

type Holder = PersonId | OrganisationId;
const Held = z.object({ startupId: StartupId });

/** What a keeper’s code opens; the code itself is only with who was given it. */
const KeeperInvitation = z.object({
  seal: z.string(),
  by: PersonId,
  invitedBy: z.string(),
  expiresAt: Instant,
});
export type KeeperInvitation = z.infer<typeof KeeperInvitation>;

const startupsIn = ({ items, after }: Found) => ({
  items: items.map((item) => Startup.parse(item)),
  after,
});

/** What the indexes ask of it; a startup that rests or ended is not asked for figures. */
const indexed = (startup: Startup) => ({
  sectorStatus: `${startup.sector}#${startup.status}`,
  ...(isAsked(startup) && { telling: startup.rhythm, toldUntil: toldUntil(startup) }),
});

/** Startups with all that is recorded of them, each thing an item beside the record itself. */
export const startupRepository = (table: Table) => {
  const history = historyOf(table);
  const get = async (id: StartupId) => {
    const item = await table.get(id, 'startup');
    if (!item) throw refuse('not-found');
    return Startup.parse(item);
  };
  const part = <T>(schema: z.ZodType<T>, prefix: string) => ({
    get: async (id: StartupId, key: string) => {
      const item = await table.get(id, `${prefix}#${key}`);
      if (!item) throw refuse('not-found');
      return schema.parse(item);
    },
    keep: (id: StartupId, key: string, value: T & { version: number }): Write =>
      table.record({ pk: id, sk: `${prefix}#${key}`, ...value }),
  });

  /** The startups of a person or an organisation; each has few. */
  const heldBy = async (holder: Holder) => {
    const items = await table.all(`holder#${holder}`, '');
    return items.map((item) => Held.parse(item).startupId);
  };

  return {
    get,
    rounds: part(Round, 'round'),
    property: part(Property, 'property'),
    support: part(Support, 'support'),

    /** Both writes a change of the record consists of. */
    changed: (startup: Startup, event: HistoryEvent): Write[] => [
      table.record({ pk: startup.id, sk: 'startup', ...indexed(startup), ...startup }),
      history.add('startup', startup.id, event),
    ],

    /** An event of a part of it; the record itself stays as it is. */
    noted: (id: StartupId, event: HistoryEvent, child: string): Write =>
      history.add('startup', id, event, child),

    /** Enters it under a person who keeps it, or takes it from them. */
    keptBy: ({ id }: Startup, keeper: PersonId): Write =>
      table.put({ pk: `holder#${keeper}`, sk: id, startupId: id }),
    notKeptBy: ({ id }: Startup, keeper: PersonId): Write => table.remove(`holder#${keeper}`, id),

    /** … under its organisation, which is one startup; or away from it. */
    linkedTo: ({ id }: Startup, organisation: OrganisationId): Write =>
      table.fresh(
        { pk: `holder#${organisation}`, sk: 'startup', startupId: id },
        refuse('startup-registered'),
      ),
    unlinkedFrom: (organisation: OrganisationId): Write =>
      table.remove(`holder#${organisation}`, 'startup'),

    invitation: async (id: StartupId) => {
      const item = await table.get(id, 'invitation');
      return item && KeeperInvitation.parse(item);
    },
    /** The one invitation that is open, in place of any before it. */
    invited: (id: StartupId, invitation: KeeperInvitation): Write =>
      table.put({
        pk: id,
        sk: 'invitation',
        ...invitation,
        [EXPIRES]: Math.floor(Date.parse(invitation.expiresAt) / 1000),
      }),
    uninvited: (id: StartupId): Write => table.remove(id, 'invitation'),

    heldBy,

    /** The startups a person acts for: those they keep, and those of their organisations. */
    ofActor: async ({ id, memberships }: Actor) => {
      const holders = [id, ...memberships.map(({ organisationId }) => organisationId)];
      return [...new Set((await Promise.all(holders.map(heldBy))).flat())];
    },

    /** The startup and all that is recorded of it, in one question; its history lies before it. */
    whole: async (id: StartupId): Promise<StartupRecord> => {
      const items = await table.all(id, '', { from: 'metrics#', until: 'support#\uffff' });
      const each = <T>(prefix: string, schema: z.ZodType<T>) =>
        items.filter(({ sk }) => String(sk).startsWith(prefix)).map((item) => schema.parse(item));
      const [startup] = each('startup', Startup);
      if (!startup) throw refuse('not-found');
      return {
        startup,
        // A quarter and a month have no order as text.
        metrics: each('metrics#', MetricSnapshot).toSorted((a, b) =>
          lastDay(a.period) < lastDay(b.period) ? -1 : 1,
        ),
        property: each('property#', Property),
        readiness: each('readiness#', ReadinessMark),
        rounds: each('round#', Round),
        support: each('support#', Support),
      };
    },

    snapshot: async (id: StartupId, period: Period) => {
      const item = await table.get(id, `metrics#${period}`);
      return item && MetricSnapshot.parse(item);
    },
    keepSnapshot: (id: StartupId, snapshot: MetricSnapshot): Write =>
      table.record({ pk: id, sk: `metrics#${snapshot.period}`, ...snapshot }),

    mark: (id: StartupId, mark: ReadinessMark): Write =>
      table.fresh({ pk: id, sk: `readiness#${mark.at}#${mark.scale}`, ...mark }),

    /** Who of this rhythm has not told the figures of a period. */
    owing: async (rhythm: Rhythm, period: Period, slice: Slice) =>
      startupsIn(await table.by('byRhythm', rhythm, { ...slice, until: shifted(period, -1) })),

    withStatus: async (status: StartupStatus, slice: Slice) =>
      startupsIn(await table.by('byStatus', status, slice)),

    ofSector: async (sector: Sector, status: StartupStatus, slice: Slice) =>
      startupsIn(await table.by('bySector', `${sector}#${status}`, slice)),

    history: (id: StartupId, slice: Slice) => history.page(id, slice),
  };
};
export type StartupRepository = ReturnType<typeof startupRepository>;
