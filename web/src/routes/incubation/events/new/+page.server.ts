import { error, redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { allStartups } from '#lib/mentoring/all-startups.ts';
import { eventIn } from '#lib/mentoring/typed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  if (!hasRole(person, 'centre')) error(403);
  return { startups: await allStartups(event.locals.api) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies }) =>
    act(request, async (form) => {
      const event = await locals.api.recordEvent(eventIn(form, locals.language), form.once());
      leaveNotice(cookies, wordsIn(locals.language).mentoring.events.saved(event.title));
      redirect(303, `/incubation/events/${event.id}`);
    }),
};
