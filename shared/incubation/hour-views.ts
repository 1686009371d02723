import * as z from 'zod';
import type { Actor } from '../identity/actor.ts';
import type { Instant } from '../values/instant.ts';
import { endOf, Hour } from './hour.ts';
import { Match } from './matching.ts';
import { hourLifecycle, relationsToHour, type HourFor } from './mentor-lifecycle.ts';
import { Note, Rating, RatingSide, type NoteKind } from './session.ts';

/** An hour as its reader may see it, with what they may do now. */
export const HourView = Hour.extend({
  notes: z.array(Note),
  ratings: z.array(Rating),
  /** Whose opinion the reader may give now. */
  rate: RatingSide.optional(),
  actions: z.array(z.string()),
});
export type HourView = z.infer<typeof HourView>;

/** A free hour before it is anybody’s: the address of a video room is told to who comes. */
export const FreeHour = Hour.pick({ id: true, startsAt: true, minutes: true }).extend({
  kind: z.enum(['online', 'inPerson']),
  at: z.string().optional(),
});
export type FreeHour = z.infer<typeof FreeHour>;

/** Free hours of one mentor, beside why this one. */
export const FreeHours = Match.extend({ followed: z.boolean(), hours: z.array(FreeHour) });
export type FreeHours = z.infer<typeof FreeHours>;

export const freeHourOf = ({ id, startsAt, minutes, venue }: Hour): FreeHour => ({
  id,
  startsAt,
  minutes,
  kind: venue.kind,
  ...(venue.kind === 'inPerson' && { at: venue.at }),
});

const stepsAfter = new Set(['hold', 'missStartup', 'missMentor']);
const stepsBefore = new Set(['book', 'giveBack', 'callOff', 'withdraw']);

/** What may be done at this moment: before an hour begins it is given back, after it is told how it went. */
export const actionsFor = (hour: HourFor, actor: Actor, now: Instant) => {
  const timely = now < hour.startsAt ? stepsBefore : stepsAfter;
  return hourLifecycle.available(hour, actor).filter((action) => timely.has(action));
};

/** Who may read a note of a session. A private one is the mentor’s own, whatever office others hold. */
export const mayReadNote = (kind: NoteKind, hour: HourFor, actor: Actor) => {
  const relations = relationsToHour(hour, actor);
  if (relations.has('mentor')) return true;
  return kind === 'shared' && (relations.has('founder') || relations.has('centre'));
};

/** Whose opinion this person gives of a session. */
export const sideOf = (hour: HourFor, actor: Actor): RatingSide | undefined => {
  const relations = relationsToHour(hour, actor);
  if (relations.has('mentor')) return 'mentor';
  return relations.has('founder') ? 'startup' : undefined;
};

interface Session {
  notes: readonly Note[];
  ratings: readonly Rating[];
}

export const hourViewOf = (
  hour: HourFor,
  { notes, ratings }: Session,
  actor: Actor,
  now: Instant,
): HourView => {
  const { startup: _, ...shown } = hour;
  const side = sideOf(hour, actor);
  const seesRatings = relationsToHour(hour, actor).has('centre');
  return {
    ...shown,
    notes: notes.filter(({ kind }) => mayReadNote(kind, hour, actor)),
    ratings: ratings.filter((rating) => rating.side === side || (seesRatings && !side)),
    ...(hour.status === 'held' && side && !hour.rated.includes(side) && { rate: side }),
    actions: actionsFor(hour, actor, now),
  };
};

/** Whether its mentor has still to say how a booked hour went, or how the other side was. */
export const isUntold = (
  hour: Pick<Hour, 'status' | 'startsAt' | 'minutes' | 'rated'>,
  now: Instant,
) =>
  (hour.status === 'booked' && endOf(hour) <= now) ||
  (hour.status === 'held' && !hour.rated.includes('mentor'));
