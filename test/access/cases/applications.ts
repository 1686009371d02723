import type { applicationRoutes } from '#shared/applications/routes.ts';
import { stale, type CasesOf } from '../case.ts';

const every = ['mamXanh', 'rival', 'draft', 'absent'] as const;
const hosts = ['mamXanh', 'rival', 'absent'] as const;
const reason = 'Hồ sơ chưa có bản thuyết minh đã ký.';

export const applicationCases: CasesOf<typeof applicationRoutes> = {
  startApplication: {
    on: hosts,
    input: ({ callId, organisationId }) => ({ callId, organisationId, eligibility: {} }),
    sees: ['member'],
  },
  listApplications: {
    on: hosts,
    input: ({ organisationId }) => ({ organisationId }),
    sees: ['member'],
  },
  listCallApplications: {
    on: ['mamXanh', 'absent'],
    input: ({ callId }) => ({ callId, status: 'approved' }),
    sees: ['staff'],
    listsNothing: true,
  },
  countCallApplications: {
    on: ['mamXanh', 'absent'],
    input: ({ callId }) => ({ callId }),
    sees: ['staff'],
  },
  listCallsToCheck: { on: ['nothing'], input: () => ({}), sees: ['officer'] },
  getApplication: {
    on: every,
    input: ({ applicationId }) => ({ applicationId }),
    sees: ['member', 'staff'],
  },
  getSection: {
    on: every,
    input: ({ applicationId }) => ({ applicationId, section: 'task' }),
    sees: ['member'],
  },
  saveSection: {
    on: every,
    input: ({ applicationId }) => ({ applicationId, section: 'task', version: stale, answers: {} }),
    sees: ['member'],
  },
  checkApplication: {
    on: every,
    input: ({ applicationId }) => ({ applicationId }),
    sees: ['member'],
  },
  submitApplication: {
    on: every,
    input: ({ applicationId, versions }) => ({
      applicationId,
      version: versions.application,
      declaration: true,
    }),
    sees: ['member'],
  },
  withdrawApplication: {
    on: every,
    input: ({ applicationId, versions }) => ({ applicationId, version: versions.application }),
    sees: ['member'],
  },
  getSubmission: {
    on: every,
    input: ({ applicationId }) => ({ applicationId }),
    sees: ['member', 'staff'],
    hidden: ['draft'],
  },
  requestSupplement: {
    on: every,
    input: ({ applicationId, versions }) => ({
      applicationId,
      version: versions.application,
      missing: ['Bản thuyết minh đã ký'],
      note: reason,
    }),
    sees: ['staff'],
    may: ['officer'],
  },
  admitApplication: {
    on: every,
    input: ({ applicationId, versions }) => ({ applicationId, version: versions.application }),
    sees: ['staff'],
    may: ['officer'],
  },
  rejectApplication: {
    on: every,
    input: ({ applicationId, versions }) => ({
      applicationId,
      version: versions.application,
      reasons: [reason],
    }),
    sees: ['staff'],
    may: ['officer'],
  },
  // Not of a draft: the first who may would take the file out for all who follow.
  detachDocument: {
    on: hosts,
    input: ({ applicationId, documentId }) => ({ applicationId, documentId }),
    sees: ['member'],
  },
  listApplicationHistory: {
    on: every,
    input: ({ applicationId }) => ({ applicationId }),
    sees: ['member', 'staff'],
  },
};
