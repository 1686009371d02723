import * as z from 'zod';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { PersonId } from '../identity/actor.ts';
import { Startup } from '../startups/model.ts';
import { Reason } from '../values/text.ts';
import { Match } from './matching.ts';
import { MentorProfile, MentorStatus } from './mentor.ts';
import { AssignmentView, Conflict, MentorView } from './mentor-views.ts';
import { PlaceId } from './model.ts';

const version = z.int().positive();
const placeId = PlaceId;
const mentorId = PersonId;

export const mentorProfileRoutes = {
  saveMentorProfile: route('PUT /me/mentor', {
    summary: 'Say what I advise on, how much time I give and where my own money is',
    access: ['mentor'],
    // 0 where there was none before.
    input: z.object({ version: z.int().nonnegative(), ...MentorProfile.shape }),
    output: MentorView,
  }),
  getMyMentorProfile: route('GET /me/mentor', {
    summary: 'My profile as a mentor, once I wrote one',
    access: ['mentor'],
    input: z.object({}),
    output: z.object({ mentor: MentorView.optional() }),
  }),
  listMentors: route('GET /mentors', {
    summary: 'Mentors the centre vouches for; the centre may ask for the others',
    access: 'signed-in',
    input: z.object({ status: MentorStatus, ...paging }),
    output: pageOf(MentorView),
  }),
  getMentor: route('GET /mentors/{mentorId}', {
    summary: 'Read a mentor’s profile',
    access: 'signed-in',
    input: z.object({ mentorId }),
    output: MentorView,
  }),
  moveMentor: route('POST /mentors/{mentorId}/move', {
    summary: 'Vouch for a mentor, or let one rest and say why',
    access: ['centre', 'mentor'],
    input: z.object({
      mentorId,
      version,
      action: z.enum(['approve', 'pause', 'offer']),
      reason: Reason.optional(),
    }),
    output: MentorView,
  }),
  matchMentors: route('GET /places/{placeId}/mentors', {
    summary: 'Every mentor measured against the needs of a place, and who was asked',
    access: ['centre'],
    input: z.object({ placeId }),
    output: z.object({ matches: z.array(Match), assignments: z.array(AssignmentView) }),
  }),
  askMentor: route('POST /places/{placeId}/mentors', {
    summary: 'Ask a mentor to follow a place',
    access: ['centre'],
    input: z.object({ placeId, mentorId, why: Reason }),
    output: AssignmentView,
    status: 201,
  }),
  answerAsking: route('POST /places/{placeId}/mentors/answer', {
    summary: 'Agree to follow a place, or say why not',
    access: ['mentor'],
    input: z.object({ placeId, version, agrees: z.boolean(), reason: Reason.optional() }),
    output: AssignmentView,
  }),
  endAssignment: route('POST /places/{placeId}/mentors/{mentorId}/end', {
    summary: 'End that a mentor follows a place, and say why',
    access: ['centre'],
    input: z.object({ placeId, mentorId, version, reason: Reason }),
    output: AssignmentView,
  }),
  listMyAssignments: route('GET /me/assignments', {
    summary: 'Places I am asked to follow, and follow',
    access: ['mentor'],
    input: z.object({}),
    output: z.object({ items: z.array(AssignmentView) }),
  }),
  listIncubated: route('GET /incubation/startups', {
    summary: 'Startups in running cohorts by name, as far as this reader may know of them',
    access: ['mentor', 'centre'],
    input: z.object({}),
    output: z.object({ items: z.array(Startup.pick({ id: true, name: true })) }),
  }),
  listConflicts: route('GET /incubation/conflicts', {
    summary: 'Mentors who follow a startup their own money is in',
    access: ['centre'],
    input: z.object({}),
    output: z.object({ items: z.array(Conflict) }),
  }),
};
