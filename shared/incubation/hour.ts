import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { StartupId } from '../startups/model.ts';
import { dayOf, Instant, instantOf } from '../values/instant.ts';
import { line, prose } from '../values/text.ts';
import { AdviceField, HourId, PlaceId } from './model.ts';
import { RatingSide } from './session.ts';

export const HourStatus = z.enum([
  'free',
  'booked',
  'held',
  'startupMissed',
  'mentorMissed',
  'calledOff',
  'withdrawn',
]);
export type HourStatus = z.infer<typeof HourStatus>;

/** Where people meet: an address of a video room, or a place. */
export const Venue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('online'), link: z.url({ protocol: /^https$/ }).max(500) }),
  z.object({ kind: z.literal('inPerson'), at: line(200) }),
]);
export type Venue = z.infer<typeof Venue>;

/** Whom an hour is offered to: the startups this mentor follows, or every startup in a cohort. */
export const HourAudience = z.enum(['followed', 'cohorts']);

/** Every hour begins on a half hour and lasts one or two of them: so no two can cross but by sharing one. */
export const HALF_HOUR = 30;
const onTheHalf = (instant: string) => /T\d\d:(00|30):00\.000Z$/.test(instant);
export const Start = Instant.refine(onTheHalf, { params: { code: 'wrong-format' } });

/** What a mentor offers, once or in several weeks running. */
export const Offer = z.object({
  startsAt: Start,
  minutes: z.union([z.literal(30), z.literal(60)]),
  weeks: z.int().min(1).max(12),
  venue: Venue,
  audience: HourAudience,
});
export type Offer = z.infer<typeof Offer>;

/** Who took an hour, for what, and until when they may still give it back without a word. */
export const Booking = z.object({
  placeId: PlaceId,
  startupId: StartupId,
  startupName: z.string(),
  by: PersonId,
  at: Instant,
  topic: prose(0, 500),
  cancelUntil: Instant,
});
export type Booking = z.infer<typeof Booking>;

/** Giờ cố vấn: one mentor, one time, at most one startup. */
export const Hour = z.object({
  id: HourId,
  version: z.int(),
  mentorId: PersonId,
  mentorName: z.string(),
  fields: z.array(AdviceField),
  startsAt: Instant,
  minutes: z.int(),
  venue: Venue,
  audience: HourAudience,
  status: HourStatus,
  booking: Booking.optional(),
  /** Minutes the two really sat together, once it was held. */
  minutesHeld: z.int().optional(),
  /** Why it was called off. */
  reason: z.string().optional(),
  /** Who has said how the other was. */
  rated: z.array(RatingSide),
});
export type Hour = z.infer<typeof Hour>;

const MINUTE = 60_000;

const later = (instant: Instant, minutes: number) =>
  instantOf(new Date(Date.parse(instant) + minutes * MINUTE));

/** When an hour ends. */
export const endOf = ({ startsAt, minutes }: Pick<Hour, 'startsAt' | 'minutes'>) =>
  later(startsAt, minutes);

/** The half hours it takes up: what two hours of one person may never share. */
export const halvesOf = ({ startsAt, minutes }: Pick<Hour, 'startsAt' | 'minutes'>): Instant[] =>
  Array.from({ length: minutes / HALF_HOUR }, (_, nth) => later(startsAt, nth * HALF_HOUR));

const WEEK = 7 * 24 * 60;

/** Its starts, week by week; Vietnam has no summer time, so the clock on the wall stays. */
export const startsOf = ({ startsAt, weeks }: Pick<Offer, 'startsAt' | 'weeks'>): Instant[] =>
  Array.from({ length: weeks }, (_, nth) => later(startsAt, nth * WEEK));

/** The month an hour counts in, `2026-12`, as mentors give their time by the month. */
export const monthOf = (instant: Instant) => dayOf(instant).slice(0, 7);

/** Until when a booking may be given back without a word: so many hours before (programme rules). */
export const cancelUntil = (startsAt: Instant, cancelBefore: number) =>
  later(startsAt, -cancelBefore * 60);
