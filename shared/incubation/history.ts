import type { HistoryEvent } from '../workflow/history.ts';
import type { PlaceRelation } from './lifecycle.ts';

/** Whom the centre asked to follow a place, and who would not: between it and the mentors it asked. */
const ofTheCentre = new Set(['asked', 'accepted', 'declined', 'ended']);

/** What this reader may know of a place: how a graduate fares is not for mentors, why one left not for others. */
export const knownTo = (relations: ReadonlySet<PlaceRelation>, events: readonly HistoryEvent[]) => {
  if (relations.has('centre') || relations.has('reader')) return events;
  return events
    .filter(({ type }) => !ofTheCentre.has(type))
    .filter(({ type }) => type !== 'surveyed' || relations.has('founder'))
    .map(({ note, ...event }) =>
      event.type === 'mentorLeft' || note === undefined ? event : { ...event, note },
    );
};
