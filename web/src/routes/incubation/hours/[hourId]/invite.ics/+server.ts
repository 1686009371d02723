import { PORTAL_URL } from '$app/env/private';
import { asDownload, calendarOf } from '#lib/mentoring/invite.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { wordsIn } from '#words/index.ts';
import type { RequestHandler } from './$types';

/** One hour for the reader’s own calendar. */
export const GET: RequestHandler = async (event) => {
  await needsPerson(event);
  const { api, language } = event.locals;
  const hour = await api.getHour({ hourId: event.params.hourId });
  const say = wordsIn(language).mentoring.hours.ics;
  const name = hour.booking ? say.summary(hour.mentorName, hour.booking.startupName) : say.free;
  return asDownload(calendarOf(name, [hour], say, PORTAL_URL), 'co-van');
};
