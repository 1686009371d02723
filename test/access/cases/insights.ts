import type { insightRoutes } from '#shared/insights/routes.ts';
import type { CasesOf } from '../case.ts';

const insiders = ['member', 'centre', 'officer', 'approver', 'auditor'] as const;

export const insightCases: CasesOf<typeof insightRoutes> = {
  getCentreDashboard: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  getIntakeOutcomes: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  getCohortDashboard: {
    on: ['mamXanh', 'absent'],
    input: ({ cohortId }) => ({ cohortId }),
    sees: ['everybody'],
  },
  getStartupDashboard: {
    on: ['mamXanh', 'rival', 'absent'],
    input: ({ startupId }) => ({ startupId }),
    sees: [...insiders, 'mentor'],
    may: insiders,
  },
};
