import { redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { addDays } from '#shared/values/instant.ts';
import { byDay, weekAsked } from '#lib/mentoring/week.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  if (!hasRole(person, 'mentor')) redirect(303, '/incubation/hours/book');
  const { api } = event.locals;
  const now = new Date();
  const monday = weekAsked(event.url.searchParams.get('week'), now);
  const [{ mentor }, hours, assignments, untold] = await Promise.all([
    api.getMyMentorProfile({}),
    api.listMyHours({ from: monday }),
    api.listMyAssignments({}),
    api.listUntoldHours({}),
  ]);
  const inStatus = (status: string) => assignments.items.filter((one) => one.status === status);
  return {
    week: {
      from: monday,
      until: addDays(monday, 6),
      earlier: addDays(monday, -7),
      later: addDays(monday, 7),
      isNow: monday === weekAsked(null, now),
    },
    days: byDay(monday, hours.items),
    isEmpty: hours.items.length === 0,
    mayOffer: mentor?.status === 'approved',
    asked: inStatus('asked'),
    followed: inStatus('accepted'),
    untold: untold.items,
  };
};

const answering =
  (agrees: boolean): Actions[string] =>
  ({ request, locals, cookies }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).mentoring.hours.week;
      const { startupName } = await locals.api.answerAsking({
        placeId: form.text('placeId'),
        version: form.version(),
        agrees,
        reason: form.maybe('reason'),
      });
      leaveNotice(cookies, agrees ? say.agreed(startupName) : say.declined);
      redirect(303, '/incubation/hours');
    });

export const actions: Actions = { agree: answering(true), decline: answering(false) };
