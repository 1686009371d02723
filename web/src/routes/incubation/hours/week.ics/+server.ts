import { PORTAL_URL } from '$app/env/private';
import { asDownload, calendarOf } from '#lib/mentoring/invite.ts';
import { weekAsked } from '#lib/mentoring/week.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { wordsIn } from '#words/index.ts';
import type { RequestHandler } from './$types';

/** A mentor’s whole week for their own calendar: what is booked, and what is still free. */
export const GET: RequestHandler = async (event) => {
  const { name } = await needsPerson(event);
  const { api, language } = event.locals;
  const from = weekAsked(event.url.searchParams.get('week'), new Date());
  const { items } = await api.listMyHours({ from });
  const say = wordsIn(language).mentoring.hours.ics;
  return asDownload(calendarOf(say.week(name), items, say, PORTAL_URL), `co-van-${from}`);
};
