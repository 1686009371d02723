import type { callRoutes } from '#shared/calls/routes.ts';
import { aCallDraft } from '../../given/calls.ts';
import { stale, type CasesOf } from '../case.ts';

const any = ['everybody'] as const;
const none = ['nothing'] as const;
const every = ['mamXanh', 'unpublished', 'absent'] as const;
const reason = 'Sửa sai sót trong thông báo đã đăng.';

export const callCases: CasesOf<typeof callRoutes> = {
  listCalls: { on: none, input: () => ({}), sees: any },
  getCall: { on: every, input: ({ callId }) => ({ callId }), sees: any, hidden: ['unpublished'] },
  listCallDrafts: { on: none, input: () => ({}), sees: any },
  getCallDraft: { on: every, input: ({ callId }) => ({ callId }), sees: any },
  // A pack that nobody knows: nothing is created.
  createCall: { on: none, input: () => ({ ...aCallDraft(), packId: 'unknown' }), sees: any },
  changeCall: {
    on: every,
    input: ({ callId }) => ({ callId, version: stale, ...aCallDraft() }),
    sees: any,
  },
  publishCall: { on: every, input: ({ callId }) => ({ callId, version: stale }), sees: any },
  correctCall: {
    on: every,
    input: ({ callId }) => ({ callId, version: stale, reason, budget: 1_000_000_000 }),
    sees: any,
  },
  settleCall: { on: every, input: ({ callId }) => ({ callId, version: stale }), sees: any },
  listCallHistory: { on: every, input: ({ callId }) => ({ callId }), sees: any },
  listCalendar: { on: none, input: () => ({}), sees: any },
  decideCalendarYear: {
    on: none,
    input: () => ({
      year: '2031',
      version: stale,
      daysOff: [{ day: '2031-01-01', reason: 'new-year' }],
      makeUpDays: [],
      source: 'Thông báo của Bộ Nội vụ',
    }),
    sees: any,
  },
  listCalendarHistory: { on: none, input: () => ({ year: '2031' }), sees: any },
  listPacks: { on: none, input: () => ({}), sees: any },
  getPack: { on: none, input: () => ({ packId: 'tt44-task' }), sees: any },
  listForms: { on: none, input: () => ({}), sees: any },
  getForm: { on: none, input: () => ({ formId: 'nd268-i1-i5@1' }), sees: any },
  importForm: {
    on: none,
    input: () => ({
      title: { vi: 'Mẫu lạ' },
      legalBasis: 'Quy chế của tỉnh',
      codes: ['YT-01'],
      schema: { type: 'nothing' },
    }),
    sees: any,
  },
};
