import { formalDay, formatInstant } from '#shared/values/dates.ts';
import type { PlaceLetterWords } from './shape.ts';

const kinds = { interview: 'an interview', pitch: 'a pitch' };

export const places: PlaceLetterWords = {
  slot: ({ kind, title, cohortName, startsAt, minutes, where, isMoved }) => ({
    subject: isMoved
      ? `Your appointment has moved to ${formatInstant(startsAt, 'en')}`
      : `You are invited to ${kinds[kind]}: ${formatInstant(startsAt, 'en')}`,
    body: `The Centre invites you to ${kinds[kind]} about “${title}”, before it decides on places in ${cohortName}.\n\nTime: ${formatInstant(startsAt, 'en')}, ${minutes} minutes\nPlace: ${where}`,
  }),
  admitted: ({ startupName, cohortName, on }) => ({
    subject: `${startupName} has a place in ${cohortName}`,
    body: `From ${formalDay(on, 'en')}, ${startupName} has a place in ${cohortName}.\n\nPlease answer three short questions every week: what was done, what comes next, what is in the way.`,
  }),
  milestoneReturned: ({ startupName, title, reason }) => ({
    subject: `“${title}” needs more work`,
    body: `What ${startupName} delivered for the milestone “${title}” was not accepted, for this reason:\n\n${reason}\n\nPlease add to it and deliver it again.`,
  }),
  milestoneAccepted: ({ startupName, title }) => ({
    subject: `“${title}” was accepted`,
    body: `The Centre accepted the milestone “${title}” of ${startupName}.`,
  }),
  graduated: ({ startupName, cohortName, on }) => ({
    subject: `${startupName} graduated from ${cohortName}`,
    body: `Congratulations: ${startupName} graduated from ${cohortName} on ${formalDay(on, 'en')}.\n\nAfter 12, 24 and 36 months the Centre will ask after you in a short survey.`,
  }),
  surveyDue: ({ startupName, cohortName, months }) => ({
    subject: `${startupName}, ${months} months after graduating`,
    body: `It has been ${months} months since ${startupName} graduated from ${cohortName}. Please tell the Centre whether it still operates, its revenue, its jobs and the capital it raised. It takes a few minutes.`,
  }),
};
