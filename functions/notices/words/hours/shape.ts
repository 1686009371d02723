import type { Instant } from '#shared/values/instant.ts';
import type { Wording } from '../shape.ts';

interface Meeting {
  mentorName: string;
  startupName: string;
  startsAt: Instant;
  minutes: number;
  /** Where: the address of a room, or a place. */
  venue: string;
  topic: string;
  /** Where the hour can be had for one’s own calendar. */
  calendar: string;
}
interface Lost {
  mentorName: string;
  startupName: string;
  startsAt: Instant;
  reason: string;
}

/** Letters about hours with mentors, and about who follows whom. */
export interface HourLetterWords {
  booked: (of: Meeting) => Wording;
  tomorrow: (of: Meeting) => Wording;
  givenBack: (of: Lost) => Wording;
  calledOff: (of: Lost) => Wording;
  asked: (of: { startupName: string; why: string }) => Wording;
  agreed: (of: { startupName: string; mentorName: string }) => Wording;
}
