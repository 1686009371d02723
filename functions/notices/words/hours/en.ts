import { formatInstant } from '#shared/values/dates.ts';
import type { HourLetterWords } from './shape.ts';

const because = (reason: string) => (reason ? `\n\nReason: ${reason}` : '');
const about = (topic: string) => (topic ? `\nAbout: ${topic}` : '');

type Meeting = Parameters<HourLetterWords['booked']>[0];
const facts = ({ startsAt, minutes, venue, topic, mentorName, startupName, calendar }: Meeting) =>
  `Mentor: ${mentorName}\nStartup: ${startupName}\nWhen: ${formatInstant(startsAt, 'en')}, ${minutes} minutes\nWhere: ${venue}${about(topic)}\n\nAdd it to your calendar:\n${calendar}`;

export const hours: HourLetterWords = {
  booked: (of) => ({
    subject: `Mentor hour booked: ${formatInstant(of.startsAt, 'en')}`,
    body: facts(of),
  }),
  tomorrow: (of) => ({
    subject: `Tomorrow: mentor hour at ${formatInstant(of.startsAt, 'en')}`,
    body: `${facts(of)}\n\nIf you cannot come, please cancel on the portal as early as you can, so that somebody else can use the hour.`,
  }),
  givenBack: ({ startupName, startsAt, reason }) => ({
    subject: `${startupName} cancelled the hour at ${formatInstant(startsAt, 'en')}`,
    body: `${startupName} no longer needs the hour at ${formatInstant(startsAt, 'en')}. It is free again.${because(reason)}`,
  }),
  calledOff: ({ mentorName, startsAt, reason }) => ({
    subject: `The mentor hour at ${formatInstant(startsAt, 'en')} is called off`,
    body: `${mentorName} cannot meet you at ${formatInstant(startsAt, 'en')}. We are sorry for the trouble; you can book another hour on the portal.${because(reason)}`,
  }),
  asked: ({ startupName, why }) => ({
    subject: `The Centre asks you to mentor ${startupName}`,
    body: `The Centre asks you to follow and advise ${startupName}, because:\n\n${why}\n\nPlease answer on the portal.`,
  }),
  agreed: ({ startupName, mentorName }) => ({
    subject: `${startupName} has a new mentor: ${mentorName}`,
    body: `${mentorName} has agreed to mentor ${startupName}. You can see their free hours and book one.`,
  }),
};
