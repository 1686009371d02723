import * as z from 'zod';
import { ApplicationId, ApplicationStatus } from '../applications/model.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { overseers } from '../identity/roles.ts';
import { Day } from '../values/instant.ts';
import { HistoryLine } from '../workflow/history.ts';
import { Cohort, CohortId, CohortPlan, CohortStatus, SlotId } from './model.ts';
import { Appointment, Slot } from './slot.ts';
import { Attention, Board, CohortView, IntakeLine } from './views.ts';

const version = z.int().positive();
const cohortId = CohortId;

export const cohortRoutes = {
  planCohort: route('POST /cohorts', {
    summary: 'Plan a cohort: its programme, places, goals, mentors and days',
    access: ['centre'],
    input: CohortPlan,
    output: CohortView,
    once: true,
    status: 201,
  }),
  listCohorts: route('GET /cohorts', {
    summary: 'Cohorts by status; the one that starts last first',
    access: overseers,
    input: z.object({ status: CohortStatus, ...paging }),
    output: pageOf(Cohort),
  }),
  getCohort: route('GET /cohorts/{cohortId}', {
    summary: 'Read a cohort',
    access: overseers,
    input: z.object({ cohortId }),
    output: CohortView,
  }),
  changeCohort: route('PUT /cohorts/{cohortId}', {
    summary: 'Change the plan of a cohort; once it runs, its rules stay',
    access: ['centre'],
    input: z.object({ cohortId, version, ...CohortPlan.shape }),
    output: CohortView,
  }),
  moveCohort: route('POST /cohorts/{cohortId}/move', {
    summary: 'Record that a cohort started or ended, and on which day',
    access: ['centre'],
    input: z.object({ cohortId, version, action: z.enum(['start', 'end']), on: Day }),
    output: CohortView,
  }),
  getBoard: route('GET /cohorts/{cohortId}/board', {
    summary: 'Every place of a cohort at a glance, with what worries about it',
    access: overseers,
    input: z.object({ cohortId }),
    output: Board,
  }),
  listCohortHistory: route('GET /cohorts/{cohortId}/history', {
    summary: 'Everything that happened to a cohort',
    access: overseers,
    input: z.object({ cohortId, ...paging }),
    output: pageOf(HistoryLine),
  }),
  listIntake: route('GET /cohorts/{cohortId}/intake', {
    summary: 'Applicants of its intake call at this status, with their startups and appointments',
    access: ['centre'],
    input: z.object({
      cohortId,
      status: ApplicationStatus.extract(['valid', 'reviewing', 'approved']),
      ...paging,
    }),
    output: pageOf(IntakeLine),
  }),
  listSlots: route('GET /cohorts/{cohortId}/slots', {
    summary: 'Interviews and pitches before a cohort, in the order they take place',
    access: overseers,
    input: z.object({ cohortId }),
    output: z.object({ items: z.array(Slot) }),
  }),
  makeSlot: route('POST /cohorts/{cohortId}/slots', {
    summary: 'Invite an applicant to an interview or a pitch',
    access: ['centre'],
    input: z.object({ cohortId, applicationId: ApplicationId, ...Appointment.shape }),
    output: Slot,
    status: 201,
  }),
  moveSlot: route('PUT /cohorts/{cohortId}/slots/{slotId}', {
    summary: 'Move an interview or a pitch to another time or room',
    access: ['centre'],
    input: z.object({ cohortId, slotId: SlotId, version, ...Appointment.shape }),
    output: Slot,
  }),
  listMySlots: route('GET /me/interviews', {
    summary: 'Interviews and pitches my organisations are invited to, from today on',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ items: z.array(Slot) }),
  }),
  getAttention: route('GET /incubation/attention', {
    summary: 'What waits for the centre in all running cohorts',
    access: ['centre'],
    input: z.object({}),
    output: Attention,
  }),
};
