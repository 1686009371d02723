import type { decisionRoutes } from '#shared/decisions/routes.ts';
import type { CasesOf } from '../case.ts';

const decisions = ['mamXanh', 'absent'] as const;
const readers = ['officer', 'approver', 'auditor'] as const;
const proposal = {
  outcome: 'fund' as const,
  amount: 1_000_000,
  reasons: ['Hội đồng đã đánh giá và kết luận theo biên bản kiểm phiếu.'],
  conditions: [],
};

export const decisionCases: CasesOf<typeof decisionRoutes> = {
  proposeDecision: {
    on: ['mamXanh', 'rival', 'absent'],
    input: ({ reviewId }) => ({ reviewId, ...proposal }),
    sees: ['officer'],
  },
  listDecisions: { on: ['nothing'], input: () => ({ status: 'approved' }), sees: ['everybody'] },
  countDecisions: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  getDecision: { on: decisions, input: ({ decisionId }) => ({ decisionId }), sees: readers },
  approveDecision: {
    on: decisions,
    input: ({ decisionId, versions }) => ({
      decisionId,
      version: versions.decision,
      decisionNumber: '26/QĐ-UBND',
    }),
    sees: readers,
    may: ['approver'],
  },
  returnDecision: {
    on: decisions,
    input: ({ decisionId, versions }) => ({
      decisionId,
      version: versions.decision,
      reason: 'Cần nêu rõ hơn căn cứ của mức hỗ trợ.',
    }),
    sees: readers,
    may: ['approver'],
  },
  reproposeDecision: {
    on: decisions,
    input: ({ decisionId, versions }) => ({
      decisionId,
      version: versions.decision,
      ...proposal,
    }),
    sees: readers,
    may: ['officer'],
  },
  listDecisionHistory: {
    on: decisions,
    input: ({ decisionId }) => ({ decisionId }),
    sees: readers,
  },
  getApplicationDecision: {
    on: ['mamXanh', 'rival', 'draft', 'absent'],
    input: ({ applicationId }) => ({ applicationId }),
    sees: ['member', 'staff'],
    hidden: ['rival', 'draft'],
  },
  listResults: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  listCallResults: {
    on: ['mamXanh', 'absent'],
    input: ({ callId }) => ({ callId }),
    sees: ['everybody'],
    listsNothing: true,
  },
};
