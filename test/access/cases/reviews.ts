import type { reviewRoutes } from '#shared/reviews/routes.ts';
import { stale, type CasesOf } from '../case.ts';

const councils = ['mamXanh', 'absent'] as const;
const reviews = ['mamXanh', 'rival', 'absent'] as const;
const readers = ['officer', 'secretary', 'approver', 'auditor'] as const;
const runners = ['officer', 'secretary'] as const;

export const reviewCases: CasesOf<typeof reviewRoutes> = {
  formCouncil: {
    on: reviews,
    input: ({ callId, applicationId, members, secretaryId }) => ({
      callId,
      decisionNumber: '02/QĐ-SKHCN',
      decisionDay: '2026-10-02',
      members,
      secretaryId,
      applicationIds: [applicationId],
    }),
    sees: ['officer'],
  },
  listCouncils: {
    on: councils,
    input: ({ callId }) => ({ callId }),
    sees: readers,
    listsNothing: true,
  },
  getCouncil: { on: councils, input: ({ councilId }) => ({ councilId }), sees: readers },
  informCouncil: {
    on: councils,
    input: ({ councilId, versions }) => ({
      councilId,
      version: versions.council,
      at: '2099-01-05T01:00:00.000Z',
      mode: 'online',
    }),
    sees: readers,
    may: runners,
  },
  openMeeting: {
    on: councils,
    input: ({ councilId, versions }) => ({ councilId, version: versions.council }),
    sees: readers,
    may: runners,
  },
  authoriseVice: {
    on: councils,
    input: ({ councilId, versions }) => ({
      councilId,
      version: versions.council,
      // Signed on no day that has come: nothing is recorded.
      day: '2099-10-02',
    }),
    sees: readers,
    may: runners,
  },
  // Somebody who is no member was there: nothing is recorded.
  recordAttendance: {
    on: councils,
    input: ({ councilId, versions, personId }) => ({
      councilId,
      version: versions.council,
      present: [personId],
    }),
    sees: readers,
    may: runners,
  },
  adjournMeeting: {
    on: councils,
    input: ({ councilId }) => ({
      councilId,
      version: stale,
      reason: 'Không đủ thành phần để bỏ phiếu, họp lại ngày khác.',
    }),
    sees: readers,
    may: runners,
  },
  concludeMeeting: {
    on: councils,
    input: ({ councilId, versions }) => ({ councilId, version: versions.council }),
    sees: readers,
    may: runners,
  },
  dissolveCouncil: {
    on: councils,
    input: ({ councilId, versions }) => ({
      councilId,
      version: versions.council,
      reason: 'Thành lập lại Hội đồng với thành phần khác.',
    }),
    sees: readers,
    may: ['officer'],
  },
  openVoting: {
    on: reviews,
    input: ({ reviewId, versions }) => ({ reviewId, version: versions.review }),
    sees: readers,
    may: runners,
  },
  closeVoting: {
    on: reviews,
    input: ({ reviewId, versions }) => ({ reviewId, version: versions.review }),
    sees: readers,
    may: runners,
  },
  getCount: { on: reviews, input: ({ reviewId }) => ({ reviewId }), sees: readers },
  listSeats: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  declareInterest: {
    on: reviews,
    input: ({ reviewId }) => ({ reviewId, conflict: false }),
    sees: ['seated'],
  },
  getSeat: { on: reviews, input: ({ reviewId }) => ({ reviewId }), sees: ['seated'] },
  getReview: { on: reviews, input: ({ reviewId }) => ({ reviewId }), sees: ['cleared'] },
  saveComment: {
    on: reviews,
    input: ({ reviewId }) => ({
      reviewId,
      version: stale,
      scores: {},
      remarks: {},
      text: '',
      final: false,
    }),
    sees: ['cleared'],
  },
  castBallot: {
    on: reviews,
    input: ({ reviewId }) => ({ reviewId, ballot: {} }),
    sees: ['cleared'],
  },
  listCouncilHistory: { on: councils, input: ({ councilId }) => ({ councilId }), sees: readers },
};
