import * as z from 'zod';
import { PersonId } from '#shared/identity/actor.ts';
import type { Booking, Hour } from '#shared/incubation/hour.ts';
import { HourId, PlaceId } from '#shared/incubation/model.ts';
import { StartupId } from '#shared/startups/model.ts';
import { addDays, dayOf, Instant } from '#shared/values/instant.ts';
import { settings } from '../settings.ts';
import type { Draft, Told } from './letters.ts';
import type { World } from './world.ts';

type Writer = (told: Told, world: World) => Promise<Draft[]>;

const hourPage = (id: HourId) => `/incubation/hours/${id}`;

const meetingOf = (hour: Hour, { startupName, topic }: Booking) => ({
  mentorName: hour.mentorName,
  startupName,
  startsAt: hour.startsAt,
  minutes: hour.minutes,
  venue: hour.venue.kind === 'online' ? hour.venue.link : hour.venue.at,
  topic,
  calendar: `${settings.PORTAL_URL}${hourPage(hour.id)}/invite.ics`,
});

const toBoth = async (
  hour: Hour,
  world: World,
  template: 'booked' | 'tomorrow',
): Promise<Draft[]> => {
  const { booking } = hour;
  if (!booking) return [];
  const founders = await world.foundersOf(await world.startups.get(booking.startupId));
  const meeting = meetingOf(hour, booking);
  return [
    {
      to: [...new Set([hour.mentorId, ...founders])],
      say: ({ hours }) => hours[template](meeting),
      link: hourPage(hour.id),
    },
  ];
};

const booked: Writer = async ({ pk, event }, world) => {
  const hour = await world.hours.get(HourId.parse(pk));
  // Given back before this was told: there is nothing to come to.
  if (hour.booking?.startupId !== event.facts?.startupId) return [];
  return toBoth(hour, world, 'booked');
};

const Lost = z.object({
  startupId: StartupId,
  startupName: z.string(),
  startsAt: Instant,
});

const lost =
  (template: 'givenBack' | 'calledOff'): Writer =>
  async ({ pk, event }, world) => {
    const { startupId, ...about } = Lost.parse(event.facts);
    const hour = await world.hours.get(HourId.parse(pk));
    const reason = event.note ?? '';
    const isOff = template === 'calledOff';
    const to = isOff
      ? await world.foundersOf(await world.startups.get(startupId))
      : [hour.mentorId];
    return [
      {
        to,
        say: ({ hours }) => hours[template]({ ...about, mentorName: hour.mentorName, reason }),
        link: isOff ? hourPage(hour.id) : '/incubation/hours',
      },
    ];
  };

/** To mentors and founders, about the hours they meet. */
export const ofHours: Record<string, Writer> = {
  booked,
  givenBack: lost('givenBack'),
  calledOff: lost('calledOff'),
};

const mentorIn = ({ event }: Told) => PersonId.parse(event.facts?.mentorId);

/** To mentors and founders, about who follows whom. */
export const ofAssignments: Record<string, Writer> = {
  asked: async (told, world) => {
    const place = await world.places.get(PlaceId.parse(told.pk));
    const about = { startupName: place.startupName, why: told.event.note ?? '' };
    const say: Draft['say'] = ({ hours }) => hours.asked(about);
    return [{ to: [mentorIn(told)], say, link: '/incubation/hours' }];
  },
  accepted: async (told, world) => {
    const place = await world.places.get(PlaceId.parse(told.pk));
    const mentor = await world.people.get(mentorIn(told));
    const about = { startupName: place.startupName, mentorName: mentor.name };
    return [
      {
        to: await world.foundersOf(await world.startups.get(place.startupId)),
        say: ({ hours }) => hours.agreed(about),
        link: `/incubation/hours/book?place=${place.id}`,
      },
    ];
  },
};

/** Reminds both sides, the morning before, of hours they meet. */
export const hoursTomorrow = async (
  world: World,
  now: Instant,
  send: (letter: Draft, occasion: string) => Promise<void>,
) => {
  for (const hour of await world.hours.bookedOn(addDays(dayOf(now), 1)))
    for (const letter of await toBoth(hour, world, 'tomorrow'))
      await send(letter, `tomorrow|${hour.id}|${hour.version}`);
};
