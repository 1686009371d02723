import { monthOf, type Hour } from '#shared/incubation/hour.ts';
import { mustHaveBegun } from '#shared/incubation/hour-rules.ts';
import { hourViewOf, sideOf } from '#shared/incubation/hour-views.ts';
import { hourLifecycle, type HourAction } from '#shared/incubation/mentor-lifecycle.ts';
import type { Note, Rating, SessionOutcome } from '#shared/incubation/session.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { sameVersion } from '../http/version.ts';
import { again } from '../storage/again.ts';
import { commit } from '../storage/commit.ts';
import { hourOf, hoursFor } from './booking.ts';
import type { MentoringNeeds } from './mentoring-needs.ts';
import type { Part } from './needs.ts';

const stepTo: Record<SessionOutcome, HourAction> = {
  held: 'hold',
  startupMissed: 'missStartup',
  mentorMissed: 'missMentor',
};

/** What became of a booked hour: whether it was held, what was said there, what each thought of the other. */
export const sessions = (
  needs: MentoringNeeds,
): Part<'tellSession' | 'writeNote' | 'rateSession'> => {
  const { hours, mentors } = needs;
  const { whole } = hoursFor(needs);

  /** What an outcome counts for: minutes given, or an appointment somebody did not keep. */
  const counted = (
    { mentorId, startsAt, booking }: Hour,
    outcome: SessionOutcome,
    minutes: number,
  ) => {
    if (outcome === 'held') return mentors.heldTime(mentorId, monthOf(startsAt), minutes);
    const absent = outcome === 'mentorMissed' ? mentorId : booking?.startupId;
    return mentors.blames(absent ?? mentorId, 'missed');
  };

  return {
    tellSession: async ({ hourId, version, outcome, minutes }, actor, { receivedAt: at }) => {
      const { hour, ...session } = await whole(hourId, actor);
      const step = stepTo[outcome];
      hourLifecycle.mustBeAllowed(step, hour, actor);
      sameVersion(hour, version);
      mustHaveBegun(hour, at);
      const taken = hourOf(hourLifecycle.take(step, hour, actor));
      const sat = minutes ?? hour.minutes;
      const told: Hour = { ...taken, ...(outcome === 'held' && { minutesHeld: sat }) };
      const event = happened(outcome, told, actor, at, {
        facts: { ...(outcome === 'held' && { minutes: sat }) },
      });
      await commit(...hours.changed(told, event), counted(told, outcome, sat));
      return hourViewOf({ ...told, startup: hour.startup }, session, actor, at);
    },

    writeNote: async ({ hourId, kind, version, text }, actor, { receivedAt: at }) => {
      const { hour } = await whole(hourId, actor);
      if (hour.mentorId !== actor.id) throw refuse('not-allowed');
      // Until then the hour can be given back and become another startup's.
      mustHaveBegun(hour, at);
      if (!hour.booking) throw refuse('out-of-turn', { status: hour.status });
      const before = await hours.note(hourId, kind);
      if ((before?.version ?? 0) !== version)
        throw refuse('changed-meanwhile', { version: before?.version ?? 0 });
      const note: Note = { kind, version: version + 1, text, at };
      await commit(hours.keepNote(hourId, note));
      return note;
    },

    rateSession: ({ hourId, score, words }, actor, { receivedAt: at }) =>
      again(async () => {
        const { hour, notes, ratings } = await whole(hourId, actor);
        const side = sideOf(hour, actor);
        if (!side) throw refuse('not-allowed');
        if (hour.status !== 'held' || !hour.booking)
          throw refuse('out-of-turn', { status: hour.status });
        if (hour.rated.includes(side)) throw refuse('already-rated');
        const rating: Rating = { side, score, words, by: actor.id, at };
        const rated: Hour = {
          ...hourOf(hour),
          rated: [...hour.rated, side],
          version: hour.version + 1,
        };
        const about = side === 'startup' ? hour.mentorId : hour.booking.startupId;
        // The event tells that something was said, never what: histories have more readers.
        const event = happened('rated', rated, actor, at, { facts: { side } });
        await commit(
          hours.keepRating(hourId, rating),
          ...hours.changed(rated, event),
          mentors.opines(about, score),
        );
        const known = { ...rated, startup: hour.startup };
        return hourViewOf(known, { notes, ratings: [...ratings, rating] }, actor, at);
      }),
  };
};
