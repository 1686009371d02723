import { tableShape } from '../storage/shape.ts';

/**
 * `byStatus`: which cohorts are at this status; `byBoard`: what a cohort's board shows, its places with their
 * milestones and open blockers; `bySurvey`: which graduates have a survey to answer, from which day;
 * `byMentor`: which places a mentor follows; `byHost`: when an organisation is listened to.
 * Of mentors: `byMentorStatus`: whom the centre vouches for; `byAssigned`: what a mentor is asked to follow;
 * `byHours`: a mentor’s hours in time, `byShelf`: hours nobody has yet, or those booked on a day
 * (`booked#<day>`), `byBooked`: what a place booked. `bySupport`: support events of a year.
 * `byWatch`: what is watched from outside a record: open `remedies` since when,
 * `reports` by year, what a person is asked to fill in (`gaps#<personId>`) until when.
 */
export const incubationTable = tableShape('incubation', {
  byStatus: ['cohortStatus', 'startsOn'],
  byBoard: ['board', 'boardKey'],
  bySurvey: ['surveying', 'surveyOn'],
  byMentor: ['mentorOf', 'placeId'],
  byHost: ['slotHost', 'startsAt'],
  byMentorStatus: ['mentorStatus', 'name'],
  byAssigned: ['assignedTo', 'askedAt'],
  byHours: ['hoursOf', 'startsAt'],
  byShelf: ['hourShelf', 'startsAt'],
  byBooked: ['bookedFor', 'startsAt'],
  bySupport: ['supportYear', 'supportOn'],
  byWatch: ['watched', 'watchedSince'],
});
