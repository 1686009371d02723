import type { cohortRoutes } from '#shared/incubation/cohort-routes.ts';
import type { placeRoutes } from '#shared/incubation/place-routes.ts';
import { aCohort, aGoal, directly } from '../../given/incubation.ts';
import { stale, type CasesOf } from '../case.ts';
import type { Ids } from '../world.ts';

const cohorts = ['mamXanh', 'absent'] as const;
const places = ['mamXanh', 'rival', 'absent'] as const;
const everyReader = ['member', 'centre', 'officer', 'approver', 'auditor'] as const;
const runners = ['member', 'centre'] as const;

const cohort = ({ cohortId }: Ids) => ({ cohortId });
const place = ({ placeId }: Ids) => ({ placeId });
const milestone = ({ placeId, milestoneId }: Ids) => ({ placeId, milestoneId });
// A day that has not come: what is allowed is refused for that, and writes nothing.
const on = '2099-01-01';
const appointment = {
  kind: 'interview',
  startsAt: '2026-01-05T02:00:00.000Z',
  minutes: 20,
  where: 'Phòng họp 1',
} as const;

const cohortCases: CasesOf<typeof cohortRoutes> = {
  planCohort: {
    on: ['nothing'],
    input: () => aCohort({ endsOn: '2026-01-01' }),
    sees: ['everybody'],
  },
  listCohorts: { on: ['nothing'], input: () => ({ status: 'planned' }), sees: ['everybody'] },
  getCohort: { on: cohorts, input: cohort, sees: ['everybody'] },
  changeCohort: {
    on: cohorts,
    input: (ids) => ({ ...cohort(ids), version: stale, ...aCohort() }),
    sees: ['everybody'],
  },
  moveCohort: {
    on: cohorts,
    input: (ids) => ({ ...cohort(ids), version: stale, action: 'end', on }),
    sees: ['everybody'],
  },
  getBoard: { on: cohorts, input: cohort, sees: ['everybody'] },
  listCohortHistory: { on: cohorts, input: cohort, sees: ['everybody'] },
  listIntake: {
    on: cohorts,
    input: (ids) => ({ ...cohort(ids), status: 'approved' }),
    sees: ['everybody'],
  },
  listSlots: { on: cohorts, input: cohort, sees: ['everybody'] },
  makeSlot: {
    on: cohorts,
    input: (ids) => ({ ...cohort(ids), applicationId: ids.applicationId, ...appointment }),
    sees: ['everybody'],
  },
  moveSlot: {
    on: cohorts,
    input: (ids) => ({ ...cohort(ids), slotId: ids.slotId, version: stale, ...appointment }),
    sees: ['everybody'],
  },
  listMySlots: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  getAttention: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
};

const placeCases: CasesOf<typeof placeRoutes> = {
  admitStartup: {
    on: cohorts,
    input: (ids) => ({
      ...cohort(ids),
      startupId: ids.startupId,
      reason: directly,
      on,
      needs: [],
    }),
    sees: ['everybody'],
  },
  listMyPlaces: { on: ['nothing'], input: () => ({}), sees: ['everybody'] },
  getPlace: { on: places, input: place, sees: everyReader },
  movePlace: {
    on: places,
    input: (ids) => ({ ...place(ids), version: stale, action: 'incubate', on }),
    sees: everyReader,
    may: ['centre'],
  },
  sayNeeds: {
    on: places,
    input: (ids) => ({ ...place(ids), version: stale, needs: ['law'] }),
    sees: everyReader,
    may: runners,
  },
  setMilestone: {
    on: places,
    input: (ids) => ({ ...place(ids), ...aGoal() }),
    sees: everyReader,
    may: ['centre'],
  },
  changeMilestone: {
    on: places,
    input: (ids) => ({ ...milestone(ids), version: stale, ...aGoal() }),
    sees: everyReader,
    may: ['centre'],
  },
  deliverMilestone: {
    on: places,
    input: (ids) => ({ ...milestone(ids), version: stale, evidence: 'Biên bản dùng thử.' }),
    sees: everyReader,
    may: ['member'],
  },
  judgeMilestone: {
    on: places,
    input: (ids) => ({ ...milestone(ids), version: stale, isAccepted: true }),
    sees: everyReader,
    may: ['centre'],
  },
  commentMilestone: {
    on: places,
    input: (ids) => ({ ...milestone(ids), text: 'Đã xem.' }),
    sees: everyReader,
    may: runners,
  },
  raiseBlocker: {
    on: places,
    input: (ids) => ({ ...place(ids), what: 'Chưa có giấy phép.', owner: 'Trần Thị Lan' }),
    sees: everyReader,
    may: runners,
  },
  clearBlocker: {
    on: places,
    input: (ids) => ({ ...place(ids), blockerId: ids.blockerId, version: stale }),
    sees: everyReader,
    may: runners,
  },
  checkIn: {
    on: places,
    input: (ids) => ({
      ...place(ids),
      week: '2099-01-05',
      version: stale,
      done: 'Đã xong.',
      next: 'Làm tiếp.',
      inTheWay: '',
    }),
    sees: everyReader,
    may: ['member'],
  },
  answerSurvey: {
    on: places,
    input: (ids) => ({
      ...place(ids),
      version: stale,
      months: 12,
      isOperating: true,
      revenue: 0,
      jobs: 1,
      capital: 0,
      note: '',
    }),
    sees: everyReader,
    may: runners,
  },
  listPlaceHistory: { on: places, input: place, sees: everyReader },
};

/** Cohorts and the places in them. */
export const incubationCases = { ...cohortCases, ...placeCases };
