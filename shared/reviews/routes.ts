import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { CallId } from '../calls/model.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { PersonId } from '../identity/actor.ts';
import { line, prose } from '../values/text.ts';
import { HistoryLine } from '../workflow/history.ts';
import {
  Authorisation,
  Council,
  CouncilId,
  CouncilRole,
  Meeting,
  ReviewComment,
  ReviewId,
  SetAside,
} from './model.ts';
import { CouncilView, ReviewPaper, ReviewProgress, Seat } from './views.ts';

/** What one council judges: one transaction forms it and takes every application along. */
export const MOST_APPLICATIONS = 20;

const version = z.int().positive();
const councilId = CouncilId;
const reviewId = ReviewId;

export const reviewRoutes = {
  formCouncil: route('POST /councils', {
    summary: 'Form a council that the pack’s composition rules accept',
    access: ['officer'],
    input: z.object({
      callId: CallId,
      decisionNumber: line(60),
      decisionDay: Council.shape.decisionDay,
      members: z.array(z.object({ personId: PersonId, role: CouncilRole })).max(15),
      secretaryId: PersonId,
      applicationIds: z.array(ApplicationId).min(1).max(MOST_APPLICATIONS),
      /** Whose host proposed the task itself: some packs reward it. */
      proposedByHost: z.array(ApplicationId).max(MOST_APPLICATIONS).default([]),
      /** Whose host or investigator has an excellent task within the years the pack names. */
      excellentBefore: z.array(ApplicationId).max(MOST_APPLICATIONS).default([]),
    }),
    output: CouncilView,
    status: 201,
  }),
  listCouncils: route('GET /calls/{callId}/councils', {
    summary: 'The councils of a call',
    access: ['officer', 'approver', 'secretary', 'auditor'],
    input: z.object({ callId: CallId, ...paging }),
    output: pageOf(Council),
  }),
  getCouncil: route('GET /councils/{councilId}', {
    summary: 'A council with its reviews, the quorum as it stands now',
    access: ['officer', 'approver', 'secretary', 'auditor'],
    input: z.object({ councilId }),
    output: CouncilView,
  }),
  informCouncil: route('POST /councils/{councilId}/inform', {
    summary: 'Fix the meeting and send the documents, as early as the pack asks',
    access: ['officer', 'secretary'],
    input: z.object({
      councilId,
      version,
      ...Meeting.pick({ at: true, mode: true, place: true }).shape,
    }),
    output: CouncilView,
  }),
  openMeeting: route('POST /councils/{councilId}/open', {
    summary: 'Open the meeting, on its day',
    access: ['officer', 'secretary'],
    input: z.object({ councilId, version }),
    output: CouncilView,
  }),
  authoriseVice: route('POST /councils/{councilId}/authorisation', {
    summary: 'Record the chair’s written authorisation for the vice chair to preside',
    access: ['officer', 'secretary'],
    input: z.object({
      councilId,
      version,
      ...Authorisation.pick({ day: true, number: true }).shape,
    }),
    output: CouncilView,
  }),
  recordAttendance: route('POST /councils/{councilId}/attendance', {
    summary: 'Record who is present',
    access: ['officer', 'secretary'],
    input: z.object({ councilId, version, present: z.array(PersonId).max(15) }),
    output: CouncilView,
  }),
  adjournMeeting: route('POST /councils/{councilId}/adjourn', {
    summary:
      'Adjourn the meeting: votes that cannot be counted are void, and another meeting goes on',
    access: ['officer', 'secretary'],
    input: z.object({ councilId, version, reason: prose(10, 2_000) }),
    output: CouncilView,
  }),
  concludeMeeting: route('POST /councils/{councilId}/conclude', {
    summary: 'Conclude the meeting once every vote is counted',
    access: ['officer', 'secretary'],
    input: z.object({ councilId, version }),
    output: CouncilView,
  }),
  dissolveCouncil: route('POST /councils/{councilId}/dissolve', {
    summary: 'Dissolve a council between meetings; what it has not counted waits for another',
    access: ['officer'],
    input: z.object({ councilId, version, reason: prose(10, 2_000) }),
    output: CouncilView,
  }),
  openVoting: route('POST /reviews/{reviewId}/voting/open', {
    summary: 'Open the vote on one application; needs a quorum of who has no conflict',
    access: ['officer', 'secretary'],
    input: z.object({ reviewId, version }),
    output: ReviewProgress,
  }),
  closeVoting: route('POST /reviews/{reviewId}/voting/close', {
    summary: 'Close the vote and count it',
    access: ['officer', 'secretary'],
    input: z.object({ reviewId, version, setAside: z.array(SetAside).max(20).default([]) }),
    output: ReviewProgress,
  }),
  getCount: route('GET /reviews/{reviewId}/count', {
    summary: 'The count of one application, for the minutes',
    access: ['officer', 'approver', 'secretary', 'auditor'],
    input: z.object({ reviewId }),
    output: ReviewProgress,
  }),
  listSeats: route('GET /seats', {
    summary: 'What awaits me as a council member, by when; what is finished comes last',
    access: ['expert'],
    input: z.object({ ...paging }),
    output: pageOf(Seat).extend({
      /** How many more of this page are closed to me because I belong to who applies. */
      barred: z.int(),
    }),
  }),
  declareInterest: route('POST /reviews/{reviewId}/interest', {
    summary: 'Declare whether I have an interest, before the dossier opens',
    access: ['expert'],
    input: z.object({ reviewId, conflict: z.boolean(), reason: prose(3, 2_000).optional() }),
    output: Seat,
  }),
  getSeat: route('GET /reviews/{reviewId}/seat', {
    summary: 'My seat on one review',
    access: ['expert'],
    input: z.object({ reviewId }),
    output: Seat,
  }),
  getReview: route('GET /reviews/{reviewId}', {
    summary: 'The dossier, the criteria and my papers, once I am cleared',
    access: ['expert'],
    input: z.object({ reviewId }),
    output: ReviewPaper,
  }),
  saveComment: route('PUT /reviews/{reviewId}/comment', {
    summary: 'Save my comments and scores; `version` 0 for the first time',
    access: ['expert'],
    input: z.object({
      reviewId,
      version: z.int().nonnegative(),
      ...ReviewComment.pick({ scores: true, remarks: true, text: true, final: true }).shape,
    }),
    output: ReviewComment,
  }),
  castBallot: route('POST /reviews/{reviewId}/ballot', {
    summary: 'Cast my ballot: once, secret, final',
    access: ['expert'],
    input: z.object({ reviewId, ballot: z.record(z.string(), z.unknown()) }),
    output: z.object({ voted: z.literal(true) }),
    once: true,
    status: 201,
  }),
  listCouncilHistory: route('GET /councils/{councilId}/history', {
    summary: 'Everything that happened to a council',
    access: ['officer', 'approver', 'secretary', 'auditor'],
    input: z.object({ councilId, ...paging }),
    output: pageOf(HistoryLine),
  }),
};
