import * as z from 'zod';
import type { PersonId } from '#shared/identity/actor.ts';
import { Assignment } from '#shared/incubation/assignment.ts';
import { Mentor, Opinions, type MentorStatus } from '#shared/incubation/mentor.ts';
import type { MonthOfTime } from '#shared/incubation/mentor-views.ts';
import type { PlaceId } from '#shared/incubation/model.ts';
import { Conduct } from '#shared/incubation/session.ts';
import type { StartupId } from '#shared/startups/model.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import type { Key, Slice, Table } from '../storage/table.ts';
import { adds } from '../storage/tally.ts';

const Time = z.object({ booked: z.int().default(0), held: z.int().default(0) });
const Missed = z.object({ late: z.int().default(0), missed: z.int().default(0) });

/** A mentor with all that is counted of them. */
export interface KnownMentor {
  mentor: Mentor;
  opinions: Opinions;
  conduct: Conduct;
  monthAt: (month: string) => MonthOfTime;
}

const knownIn = (items: readonly Key[]): KnownMentor | undefined => {
  const at = (key: string) => items.find(({ sk }) => sk === key);
  const item = at('mentor');
  if (!item) return undefined;
  const mentor = Mentor.parse(item);
  return {
    mentor,
    opinions: Opinions.parse(at('tally#opinions') ?? { count: 0, sum: 0 }),
    conduct: Missed.parse(at('tally#conduct') ?? {}),
    monthAt: (month) => {
      const { booked, held } = Time.parse(at(`tally#month#${month}`) ?? {});
      return { month, given: mentor.hoursPerMonth * 60, booked, held };
    },
  };
};

/** Mentors, whom they follow, and what is counted of their time and of what others think of it. */
export const mentorRepository = (table: Table) => {
  const history = historyOf(table);
  const find = async (id: PersonId) =>
    knownIn(await table.all(id, '', { from: 'mentor', until: 'tally#\uffff' }));

  const assignmentsIn = (items: readonly Key[]) => items.map((item) => Assignment.parse(item));

  return {
    find,
    get: async (id: PersonId) => {
      const known = await find(id);
      if (!known) throw refuse('not-found');
      return known;
    },

    /** Both writes a change of a mentor consists of. */
    changed: (mentor: Mentor, event: HistoryEvent): Write[] => [
      table.record({ pk: mentor.id, sk: 'mentor', mentorStatus: mentor.status, ...mentor }),
      history.add('mentor', mentor.id, event),
    ],

    /** Holds a transaction to what was read of a mentor: money declared meanwhile is not overlooked. */
    unchanged: ({ id, version }: Mentor): Write =>
      table.holds(
        id,
        'mentor',
        '#version = :version',
        { ':version': version },
        refuse('changed-meanwhile'),
      ),

    withStatus: async (status: MentorStatus, slice: Slice) => {
      const { items, after } = await table.by('byMentorStatus', status, slice);
      return { items: items.map((item) => Mentor.parse(item).id), after };
    },

    /** Takes so much of a month, up to all there is of it: of two who want the last of it, one gets it. */
    takesTime: ({ id, hoursPerMonth }: Mentor, month: string, booked: number): Write =>
      adds(
        table,
        id,
        `tally#month#${month}`,
        { booked },
        {
          name: 'booked',
          most: hoursPerMonth * 60,
          otherwise: refuse('mentor-full'),
        },
      ),
    givesTime: (id: PersonId, month: string, minutes: number): Write =>
      adds(table, id, `tally#month#${month}`, { booked: -minutes }),
    heldTime: (id: PersonId, month: string, held: number): Write =>
      adds(table, id, `tally#month#${month}`, { held }),

    /** Counts against somebody who came late with a refusal, or not at all. */
    blames: (id: PersonId | StartupId, what: keyof Conduct): Write =>
      adds(table, id, 'tally#conduct', { [what]: 1 }),
    opines: (id: PersonId | StartupId, score: number): Write =>
      adds(table, id, 'tally#opinions', { count: 1, sum: score }),

    assignment: async (placeId: PlaceId, mentorId: PersonId) => {
      const item = await table.get(placeId, `assign#${mentorId}`);
      return item && Assignment.parse(item);
    },
    keepAssignment: (assignment: Assignment, event: HistoryEvent): Write[] => [
      table.record(
        {
          pk: assignment.placeId,
          sk: `assign#${assignment.mentorId}`,
          assignedTo: assignment.mentorId,
          ...assignment,
        },
        assignment.version === 1 ? refuse('already-asked') : undefined,
      ),
      history.add('assignment', assignment.placeId, event, assignment.mentorId),
    ],
    assignmentsOf: async (mentorId: PersonId) =>
      assignmentsIn((await table.by('byAssigned', mentorId, { newestFirst: true })).items),
    assignmentsAt: async (placeId: PlaceId) => assignmentsIn(await table.all(placeId, 'assign#')),
  };
};
export type MentorRepository = ReturnType<typeof mentorRepository>;
