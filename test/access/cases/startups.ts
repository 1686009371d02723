import type { startupRoutes } from '#shared/startups/routes.ts';
import { untilChosen } from '#shared/startups/sharing.ts';
import { aStartup, figures } from '../../given/startups.ts';
import { stale, type CasesOf } from '../case.ts';
import type { Ids } from '../world.ts';

const startups = ['mamXanh', 'rival', 'absent'] as const;
const insiders = ['member', 'centre', 'officer', 'approver', 'auditor'] as const;
const everyReader = [...insiders, 'mentor'] as const;
const keepers = ['member', 'centre'] as const;

const one = ({ startupId }: Ids) => ({ startupId });
const coded = ({ startupId, secret }: Ids) => ({ startupId, secret });
const changed = (ids: Ids) => ({ ...one(ids), version: stale });
// A day that has not come: what is allowed is refused for that, and writes nothing.
const on = '2099-01-01';
const round = {
  name: 'Hạt giống',
  instrument: 'equity',
  investor: 'Quỹ mẫu',
  committed: 1,
  disbursed: 0,
  on,
} as const;
const property = { kind: 'trademark', title: 'Mầm Xanh', status: 'filed', on } as const;
const support = { group: 'advice', provider: 'Trung tâm', what: 'Tư vấn', value: 0, on } as const;
const absentPart = '0'.repeat(32);

export const startupCases: CasesOf<typeof startupRoutes> = {
  registerStartup: {
    on: ['mamXanh', 'rival', 'absent'],
    input: ({ organisationId }) => ({ ...aStartup(), organisationId }),
    sees: ['member'],
    introduced: true,
  },
  listMyStartups: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  listStartups: { on: ['nothing'], input: () => ({ status: 'active' }), sees: ['everybody'] },
  getStartup: { on: startups, input: one, sees: everyReader },
  changeStartup: {
    on: startups,
    input: (ids) => ({ ...changed(ids), ...aStartup() }),
    sees: everyReader,
    may: keepers,
  },
  moveStartup: {
    on: startups,
    input: (ids) => ({
      ...changed(ids),
      action: 'pause',
      on,
      reason: 'Tạm dừng để tìm thị trường khác.',
    }),
    sees: everyReader,
    may: keepers,
  },
  shareStartup: {
    on: startups,
    input: (ids) => ({ ...changed(ids), sharing: untilChosen }),
    sees: everyReader,
    may: ['member'],
  },
  linkStartup: {
    on: startups,
    input: (ids) => ({ ...changed(ids), organisationId: ids.organisationId }),
    sees: everyReader,
    may: ['member'],
  },
  listKeepers: { on: startups, input: one, sees: insiders },
  inviteKeeper: { on: startups, input: one, sees: everyReader, may: ['member'] },
  // Whoever holds the code; with any other there is no such invitation, not even for its founders.
  getKeeperInvitation: { on: startups, input: coded, sees: [] },
  joinStartup: { on: startups, input: coded, sees: [], introduced: true },
  leaveStartup: { on: startups, input: changed, sees: everyReader, may: keepers },
  tellFigures: {
    on: startups,
    input: (ids) => ({ ...changed(ids), period: '2026-01', figures: figures() }),
    sees: everyReader,
    may: keepers,
  },
  markReadiness: {
    on: startups,
    input: (ids) => ({
      ...one(ids),
      scale: 'trl',
      level: 4,
      on,
      evidence: 'Biên bản chạy thử tại hợp tác xã.',
    }),
    sees: everyReader,
    may: [...keepers, 'mentor'],
  },
  recordRound: {
    on: startups,
    input: (ids) => ({ ...one(ids), ...round }),
    sees: everyReader,
    may: keepers,
  },
  correctRound: {
    on: startups,
    input: (ids) => ({ ...changed(ids), ...round, roundId: `rnd_${absentPart}` }),
    sees: everyReader,
    may: keepers,
  },
  recordProperty: {
    on: startups,
    input: (ids) => ({ ...one(ids), ...property }),
    sees: everyReader,
    may: keepers,
  },
  correctProperty: {
    on: startups,
    input: (ids) => ({ ...changed(ids), ...property, propertyId: `ipr_${absentPart}` }),
    sees: everyReader,
    may: keepers,
  },
  recordSupport: {
    on: startups,
    input: (ids) => ({ ...one(ids), ...support }),
    sees: everyReader,
    may: keepers,
  },
  correctSupport: {
    on: startups,
    input: (ids) => ({ ...changed(ids), ...support, supportId: `sup_${absentPart}` }),
    sees: everyReader,
    may: keepers,
  },
  listStartupApplications: { on: startups, input: one, sees: everyReader, may: insiders },
  listStartupHistory: { on: startups, input: one, sees: insiders },
};
