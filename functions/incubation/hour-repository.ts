import type { PersonId } from '#shared/identity/actor.ts';
import { halvesOf, Hour } from '#shared/incubation/hour.ts';
import type { HourId, PlaceId } from '#shared/incubation/model.ts';
import { Note, Rating, type NoteKind } from '#shared/incubation/session.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { dayOf, type Day, type Instant } from '#shared/values/instant.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { refuse, type Refusal } from '#shared/workflow/refusal.ts';
import type { Write } from '../storage/commit.ts';
import { historyOf } from '../storage/history.ts';
import { everyPage } from '../storage/every-page.ts';
import type { Found, Slice, Table } from '../storage/table.ts';

const hoursIn = ({ items, after }: Found) => ({
  items: items.map((item) => Hour.parse(item)),
  after,
});

/** What the indexes ask of an hour: whose it is, whether it is free, who comes and on which day. */
const indexed = ({ mentorId, status, startsAt, booking }: Hour) => ({
  hoursOf: mentorId,
  ...(status === 'free' && { hourShelf: 'free' }),
  ...(status === 'booked' && { hourShelf: `booked#${dayOf(startsAt)}` }),
  ...(booking && { bookedFor: booking.placeId }),
});

/** Hours with what was written and thought of them; and the half hours nobody can give away twice. */
export const hourRepository = (table: Table) => {
  const history = historyOf(table);

  const all = (index: string, of: string, slice: Slice) =>
    everyPage(async (after) => hoursIn(await table.by(index, of, { ...slice, after })));

  return {
    get: async (id: HourId) => {
      const item = await table.get(id, 'hour');
      if (!item) throw refuse('not-found');
      return Hour.parse(item);
    },

    /** An hour with its notes and opinions, in one question; its history lies before it. */
    whole: async (id: HourId) => {
      const items = await table.all(id, '', { from: 'hour', until: 'rating#\uffff' });
      const [hour] = items.filter(({ sk }) => sk === 'hour');
      if (!hour) throw refuse('not-found');
      const each = (prefix: string) => items.filter(({ sk }) => String(sk).startsWith(prefix));
      return {
        hour: Hour.parse(hour),
        notes: each('note#').map((item) => Note.parse(item)),
        ratings: each('rating#').map((item) => Rating.parse(item)),
      };
    },

    /** Both writes a change of an hour consists of. */
    changed: (hour: Hour, event: HistoryEvent): Write[] => [
      table.record({ pk: hour.id, sk: 'hour', ...indexed(hour), ...hour }),
      history.add('hour', hour.id, event),
    ],

    /** Takes the half hours of somebody’s day: a person, or a startup, is at one place at a time. */
    takes: (owner: PersonId | StartupId, hour: Hour, otherwise: Refusal): Write[] =>
      halvesOf(hour).map((half) =>
        table.fresh({ pk: owner, sk: `time#${half}`, hourId: hour.id }, otherwise),
      ),
    frees: (owner: PersonId | StartupId, hour: Hour): Write[] =>
      halvesOf(hour).map((half) => table.remove(owner, `time#${half}`)),

    note: async (id: HourId, kind: NoteKind) => {
      const item = await table.get(id, `note#${kind}`);
      return item && Note.parse(item);
    },
    keepNote: (id: HourId, note: Note): Write =>
      table.record({ pk: id, sk: `note#${note.kind}`, ...note }),
    keepRating: (id: HourId, rating: Rating): Write =>
      table.fresh({ pk: id, sk: `rating#${rating.side}`, ...rating }, refuse('already-rated')),

    ofMentor: (id: PersonId, from: Instant, until: Instant) => all('byHours', id, { from, until }),
    free: (from: Instant, until: Instant) => all('byShelf', 'free', { from, until }),
    bookedOn: (day: Day) => all('byShelf', `booked#${day}`, {}),
    ofPlace: async (id: PlaceId, slice: Slice) =>
      hoursIn(await table.by('byBooked', id, { newestFirst: true, ...slice })),
  };
};
export type HourRepository = ReturnType<typeof hourRepository>;
