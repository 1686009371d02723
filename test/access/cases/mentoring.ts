import type { InputOf } from '#shared/http/route.ts';
import type { mentorRoutes } from '#shared/incubation/mentor-routes.ts';
import { aProfile, online } from '../../given/mentoring.ts';
import { stale, type CasesOf } from '../case.ts';
import type { Ids } from '../world.ts';

const places = ['mamXanh', 'rival', 'absent'] as const;
const one = ['mamXanh', 'absent'] as const;
const insiders = ['member', 'centre', 'officer', 'approver', 'auditor'] as const;
const everybody = { on: ['nothing'], sees: ['everybody'] } as const;
const nothing = { ...everybody, input: () => ({}) };

const place = ({ placeId }: Ids) => ({ placeId });
const hour = ({ hourId }: Ids) => ({ hourId });
const changed = (ids: Ids) => ({ ...hour(ids), version: stale });
const why = 'Hợp lĩnh vực mà startup đang cần.';
// A day that has not come: what is allowed is refused for that, and writes nothing.
const event: InputOf<typeof mentorRoutes.recordEvent> = {
  group: 'network',
  title: 'Ngày hội kết nối',
  on: '2099-01-01',
  minutes: 60,
  cost: 0,
  beneficiaries: [],
  result: 'Chưa có.',
};
/** Whoever has to do with an hour, or oversees it. */
const sees = [...insiders, 'mentor'] as const;

/** Mentors, their hours, and support events. Nam is asked to follow both places, and booked by both. */
export const mentoringCases: CasesOf<typeof mentorRoutes> = {
  saveMentorProfile: { ...everybody, input: () => ({ version: stale, ...aProfile() }) },
  getMyMentorProfile: nothing,
  listMentors: { ...everybody, input: () => ({ status: 'approved' }) },
  getMentor: { on: one, input: ({ mentorId }) => ({ mentorId }), sees: ['everybody'] },
  moveMentor: {
    on: one,
    input: ({ mentorId }) => ({ mentorId, version: stale, action: 'approve' }),
    sees: ['everybody'],
    may: ['centre'],
  },
  matchMentors: { on: places, input: place, sees: ['centre'] },
  askMentor: {
    on: places,
    input: (ids) => ({ ...place(ids), mentorId: ids.mentorId, why }),
    sees: ['centre'],
  },
  answerAsking: {
    on: places,
    input: (ids) => ({ ...place(ids), version: stale, agrees: true }),
    sees: ['mentor'],
  },
  endAssignment: {
    on: places,
    input: (ids) => ({ ...place(ids), mentorId: ids.mentorId, version: stale, reason: why }),
    sees: ['centre'],
  },
  listMyAssignments: nothing,
  listIncubated: nothing,
  listConflicts: nothing,
  offerHours: {
    ...everybody,
    input: () => ({
      startsAt: '2026-01-05T02:00:00.000Z',
      minutes: 30,
      weeks: 1,
      venue: online,
      audience: 'cohorts',
    }),
  },
  listMyHours: { ...everybody, input: () => ({ from: '2026-11-23' }) },
  listUntoldHours: nothing,
  listFreeHours: { on: places, input: place, sees: insiders, may: ['member', 'centre'] },
  bookHour: {
    on: places,
    input: (ids) => ({ ...hour(ids), ...place(ids), topic: '' }),
    sees: insiders,
    may: ['member'],
  },
  listMyBookings: nothing,
  listPlaceBookings: { on: places, input: place, sees: insiders },
  getHour: { on: places, input: hour, sees },
  cancelHour: { on: places, input: changed, sees, may: ['member', 'mentor'] },
  tellSession: {
    on: places,
    input: (ids) => ({ ...changed(ids), outcome: 'held' }),
    sees,
    may: ['mentor'],
  },
  writeNote: {
    on: places,
    input: (ids) => ({ ...changed(ids), kind: 'private', text: 'Ghi nhanh.' }),
    sees: ['mentor'],
  },
  rateSession: {
    on: places,
    input: (ids) => ({ ...hour(ids), score: 5, words: 'Góp ý rõ.' }),
    sees,
    may: ['member', 'mentor'],
  },
  recordEvent: { ...everybody, input: () => event },
  correctEvent: {
    on: one,
    input: ({ eventId }) => ({ eventId, version: stale, ...event }),
    sees: ['everybody'],
  },
  listEvents: { ...everybody, input: () => ({ year: '2026' }) },
  getEvent: { on: one, input: ({ eventId }) => ({ eventId }), sees: ['everybody'] },
  listStartupEvents: { on: places, input: ({ startupId }) => ({ startupId }), sees: insiders },
};
