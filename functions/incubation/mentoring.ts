import type { Table } from '../storage/table.ts';
import { acquainted } from './acquainted.ts';
import { assigning } from './assigning.ts';
import { booking } from './booking.ts';
import { eventRepository } from './event-repository.ts';
import { events } from './events.ts';
import { hourRepository } from './hour-repository.ts';
import { hours } from './hours.ts';
import { mentorRepository } from './mentor-repository.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';
import { mentors } from './mentors.ts';
import type { Needs } from './needs.ts';
import { sessions } from './sessions.ts';

/** All that is done with mentors: who they are, whom they follow, when they meet, what came of it. */
export const mentoring = (others: Needs, table: Table) => {
  const needs: MentoringNeeds = {
    ...others,
    mentors: mentorRepository(table),
    hours: hourRepository(table),
    events: eventRepository(table),
  };
  return {
    ...mentors(needs),
    ...assigning(needs),
    ...acquainted(needs),
    ...hours(needs),
    ...booking(needs),
    ...sessions(needs),
    ...events(needs),
  };
};
