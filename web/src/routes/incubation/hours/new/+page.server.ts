import { error, redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { addDays, dayOf, instantOf } from '#shared/values/instant.ts';
import { atOfferBoxes, offerIn } from '#lib/mentoring/typed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { inOwnWords } from '#lib/server/own-words.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  if (!hasRole(person, 'mentor')) error(403);
  return { tomorrow: addDays(dayOf(instantOf(new Date())), 1) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).mentoring.hours.offer;
      const { items } = await inOwnWords(atOfferBoxes, () =>
        locals.api.offerHours(offerIn(form, locals.language), form.once()),
      );
      leaveNotice(cookies, say.done(items.length));
      const [first] = items;
      redirect(303, `/incubation/hours${first ? `?week=${dayOf(first.startsAt)}` : ''}`);
    }),
};
