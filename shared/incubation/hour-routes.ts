import * as z from 'zod';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { Day } from '../values/instant.ts';
import { Reason } from '../values/text.ts';
import { Booking, Hour, Offer } from './hour.ts';
import { FreeHours, HourView } from './hour-views.ts';
import { AdviceField, HourId, PlaceId } from './model.ts';
import { Note, NoteKind, Rating, SessionOutcome } from './session.ts';

const version = z.int().positive();
const hourId = HourId;
const placeId = PlaceId;

/** Who acts is known from the hour itself: its mentor, the startup that booked it, the centre. */
const access = 'signed-in';

export const hourRoutes = {
  offerHours: route('POST /hours', {
    summary: 'Offer an hour, once or in several weeks running',
    access: ['mentor'],
    input: Offer,
    output: z.object({ items: z.array(Hour) }),
    once: true,
    status: 201,
  }),
  listMyHours: route('GET /me/hours', {
    summary: 'My week as a mentor, from a Monday',
    access: ['mentor'],
    input: z.object({ from: Day }),
    output: z.object({ items: z.array(Hour) }),
  }),
  listUntoldHours: route('GET /me/hours/untold', {
    summary: 'Hours of mine that are over, of which I have not said how they went',
    access: ['mentor'],
    input: z.object({}),
    output: z.object({ items: z.array(Hour) }),
  }),
  listFreeHours: route('GET /places/{placeId}/hours', {
    summary: 'Hours a place may book in the next weeks, by mentor, with why this one',
    access,
    input: z.object({ placeId, field: AdviceField.optional() }),
    output: z.object({ items: z.array(FreeHours) }),
  }),
  bookHour: route('POST /hours/{hourId}/book', {
    summary: 'Book an hour; it is one startup’s however many ask at once',
    access,
    input: z.object({ hourId, placeId, topic: Booking.shape.topic }),
    output: HourView,
    once: true,
  }),
  listMyBookings: route('GET /me/bookings', {
    summary: 'Hours my startups booked, the latest first',
    access,
    input: z.object({}),
    output: z.object({ items: z.array(Hour) }),
  }),
  listPlaceBookings: route('GET /places/{placeId}/bookings', {
    summary: 'Hours a place booked, the latest first',
    access,
    input: z.object({ placeId, ...paging }),
    output: pageOf(Hour),
  }),
  getHour: route('GET /hours/{hourId}', {
    summary: 'Read an hour with its notes and opinions, as far as they are this reader’s',
    access,
    input: z.object({ hourId }),
    output: HourView,
  }),
  cancelHour: route('POST /hours/{hourId}/cancel', {
    summary: 'Give a booked hour back, or call off one’s own; late only with a reason',
    access,
    input: z.object({ hourId, version, reason: Reason.optional() }),
    output: HourView,
  }),
  tellSession: route('POST /hours/{hourId}/session', {
    summary: 'Say how a booked hour went: held, for how long, or who did not come',
    access,
    input: z.object({
      hourId,
      version,
      outcome: SessionOutcome,
      minutes: z.int().min(5).max(240).optional(),
    }),
    output: HourView,
  }),
  writeNote: route('PUT /hours/{hourId}/notes/{kind}', {
    summary: 'Write my note of a session: my own, or for the startup and the centre',
    access: ['mentor'],
    input: z.object({
      hourId,
      kind: NoteKind,
      version: z.int().nonnegative(),
      text: Note.shape.text,
    }),
    output: Note,
  }),
  rateSession: route('POST /hours/{hourId}/ratings', {
    summary: 'Say, once, how the other side was',
    access,
    input: z.object({ hourId, score: Rating.shape.score, words: Rating.shape.words }),
    output: HourView,
  }),
};
