import * as z from 'zod';
import { ApplicationId } from '../applications/model.ts';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { StartupId } from '../startups/model.ts';
import { Day } from '../values/instant.ts';
import { prose, Reason } from '../values/text.ts';
import { HistoryLine } from '../workflow/history.ts';
import {
  Blocker,
  CheckIn,
  Comment,
  Evidence,
  Goal,
  Milestone,
  Survey,
  written,
} from './following.ts';
import { BlockerId, CohortId, MilestoneId, Place, PlaceId } from './model.ts';
import { PlaceCard, PlaceView } from './views.ts';

const version = z.int().positive();
/** 0 for what was not there before. */
const versionBefore = z.int().nonnegative();
const placeId = PlaceId;
const { needs } = Place.shape;
const milestone = z.object({ placeId, milestoneId: MilestoneId, version });

/** Who acts as what is known from the place itself: founders, the centre, its mentors. */
const access = 'signed-in';

export const placeRoutes = {
  admitStartup: route('POST /cohorts/{cohortId}/places', {
    summary: 'Admit a startup from its approved application to the intake call, or for a reason',
    access: ['centre'],
    input: z.object({
      cohortId: CohortId,
      startupId: StartupId,
      applicationId: ApplicationId.optional(),
      reason: Reason.optional(),
      on: Day,
      needs,
    }),
    output: PlaceView,
    status: 201,
  }),
  listMyPlaces: route('GET /me/places', {
    summary: 'Places of my startups, and those I am the mentor of',
    access,
    input: z.object({}),
    output: z.object({ items: z.array(PlaceCard) }),
  }),
  getPlace: route('GET /places/{placeId}', {
    summary: 'Read a place with all that is followed of it',
    access,
    input: z.object({ placeId }),
    output: PlaceView,
  }),
  movePlace: route('POST /places/{placeId}/move', {
    summary: 'Take a place a stage further, or end it: on which day, and why',
    access,
    input: z.object({
      placeId,
      version,
      action: z.enum(['begin', 'incubate', 'extend', 'graduate', 'leave', 'fail']),
      on: Day,
      reason: Reason.optional(),
    }),
    output: PlaceView,
  }),
  sayNeeds: route('PUT /places/{placeId}/needs', {
    summary: 'Say what advice a startup needs: mentors are matched with it',
    access,
    input: z.object({ placeId, version, needs }),
    output: PlaceView,
  }),
  setMilestone: route('POST /places/{placeId}/milestones', {
    summary: 'Set a milestone: what is to be shown, by whom and when',
    access,
    input: z.object({ placeId, ...Goal.shape }),
    output: Milestone,
    once: true,
    status: 201,
  }),
  changeMilestone: route('PUT /places/{placeId}/milestones/{milestoneId}', {
    summary: 'Change a milestone nothing was delivered for yet',
    access,
    input: milestone.extend(Goal.shape),
    output: Milestone,
  }),
  deliverMilestone: route('POST /places/{placeId}/milestones/{milestoneId}/deliver', {
    summary: 'Show what was reached of a milestone',
    access,
    input: milestone.extend(Evidence.shape),
    output: Milestone,
  }),
  judgeMilestone: route('POST /places/{placeId}/milestones/{milestoneId}/judge', {
    summary: 'Accept what was delivered, or give it back with the reason',
    access,
    input: milestone.extend({ isAccepted: z.boolean(), reason: Reason.optional() }),
    output: Milestone,
  }),
  commentMilestone: route('POST /places/{placeId}/milestones/{milestoneId}/comments', {
    summary: 'Comment on a milestone, as a mentor, the centre or a founder',
    access,
    input: z.object({ placeId, milestoneId: MilestoneId, text: prose(2, 2_000) }),
    output: Comment,
    once: true,
    status: 201,
  }),
  raiseBlocker: route('POST /places/{placeId}/blockers', {
    summary: 'Say what stands in the way and who is to clear it',
    access,
    input: z.object({ placeId, ...written.obstacle }),
    output: Blocker,
    once: true,
    status: 201,
  }),
  clearBlocker: route('POST /places/{placeId}/blockers/{blockerId}/clear', {
    summary: 'Say that nothing stands in the way there any more',
    access,
    input: z.object({ placeId, blockerId: BlockerId, version }),
    output: Blocker,
  }),
  checkIn: route('PUT /places/{placeId}/check-ins/{week}', {
    summary: 'Answer the three questions of a week, named by its Monday, editable until it ends',
    access,
    input: z.object({ placeId, week: Day, version: versionBefore, ...written.week }),
    output: CheckIn,
  }),
  answerSurvey: route('PUT /places/{placeId}/survey', {
    summary: 'Tell how a startup fares so many months after it graduated',
    access,
    input: z.object({
      placeId,
      version: versionBefore,
      months: z.int().positive(),
      ...written.survey,
    }),
    output: Survey,
  }),
  listPlaceHistory: route('GET /places/{placeId}/history', {
    summary: 'Everything that happened in a place',
    access,
    input: z.object({ placeId, ...paging }),
    output: pageOf(HistoryLine),
  }),
};
