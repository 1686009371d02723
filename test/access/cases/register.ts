import type { registerRoutes } from '#shared/register/routes.ts';
import { stale, type CasesOf } from '../case.ts';

const things = ['mamXanh', 'absent'] as const;
const readers = ['officer', 'auditor'] as const;
const reason = 'Sở đã kiểm tra và trả lời theo quyết định phê duyệt.';

export const registerCases: CasesOf<typeof registerRoutes> = {
  searchRegister: { on: ['nothing'], input: () => ({ q: 'mam xanh' }), sees: ['everybody'] },
  getAward: { on: things, input: ({ decisionId }) => ({ decisionId }), sees: ['everybody'] },
  // Their founders have shown nothing to the public.
  getShownStartup: {
    on: ['mamXanh', 'rival', 'absent'],
    input: ({ startupId }) => ({ startupId }),
    sees: ['everybody'],
    hidden: ['mamXanh', 'rival'],
  },
  listEntries: { on: ['nothing'], input: () => ({ kind: 'award' }), sees: ['everybody'] },
  getEdition: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  giveFeedback: {
    on: things,
    input: ({ decisionId }) => ({ decisionId, text: 'Nhiệm vụ này đã triển khai đến đâu?' }),
    sees: ['everybody'],
  },
  listFeedback: { on: ['nothing'], input: () => ({ status: 'received' }), sees: ['everybody'] },
  getFeedback: { on: things, input: ({ feedbackId }) => ({ feedbackId }), sees: readers },
  answerFeedback: {
    on: things,
    input: ({ feedbackId }) => ({ feedbackId, version: stale, answer: reason }),
    sees: readers,
    may: ['officer'],
  },
  setFeedbackAside: {
    on: things,
    input: ({ feedbackId }) => ({ feedbackId, version: stale, reason }),
    sees: readers,
    may: ['officer'],
  },
};
