import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Hour } from '#shared/incubation/hour.ts';
import { endOf } from '#shared/incubation/hour.ts';
import type { Words } from '#words/index.ts';

type Say = Words['mentoring']['hours']['ics'];

const placeOf = ({ venue }: Hour) => (venue.kind === 'online' ? venue.link : venue.at);

/**
 * Hours as a calendar file (RFC 5545), in UTC, so that every calendar shows the reader’s own clock. One id an
 * hour: opened again after a change, it replaces what was there.
 */
export const calendarOf = (name: string, hours: readonly Hour[], say: Say, portal: string) => {
  const calendar = ical({
    name,
    prodId: { company: 'Vườn Ươm', product: 'Giờ cố vấn', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const hour of hours) {
    const { id, version, startsAt, mentorName, booking, status } = hour;
    calendar.createEvent({
      id: `${id}@vuon-uom`,
      sequence: version,
      stamp: new Date(booking?.at ?? startsAt),
      start: new Date(startsAt),
      end: new Date(endOf(hour)),
      summary: booking ? say.summary(mentorName, booking.startupName) : say.free,
      location: placeOf(hour),
      url: `${portal}/incubation/hours/${id}`,
      status: status === 'calledOff' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(booking?.topic && { description: booking.topic }),
    });
  }
  return calendar.toString();
};

/** A calendar file as a download of this name. */
export const asDownload = (calendar: string, name: string) =>
  new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.ics"`,
      'cache-control': 'private, no-store',
    },
  });
