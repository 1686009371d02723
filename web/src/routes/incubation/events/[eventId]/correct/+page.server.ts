import { error, redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { allStartups } from '#lib/mentoring/all-startups.ts';
import { eventIn } from '#lib/mentoring/typed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const person = await needsPerson(visit);
  if (!hasRole(person, 'centre')) error(403);
  const { api } = visit.locals;
  const event = await api.getEvent({ eventId: visit.params.eventId });
  return { event, startups: await allStartups(api, event.beneficiaries) };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const { id } = await locals.api.correctEvent({
        eventId: params.eventId,
        version: form.version(),
        ...eventIn(form, locals.language),
      });
      leaveNotice(cookies, wordsIn(locals.language).mentoring.events.corrected);
      redirect(303, `/incubation/events/${id}`);
    }),
};
