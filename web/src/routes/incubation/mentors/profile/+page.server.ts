import { error, redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { profileIn } from '#lib/mentoring/typed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  if (!hasRole(person, 'mentor')) error(403);
  const { api } = event.locals;
  const [{ mentor }, startups] = await Promise.all([
    api.getMyMentorProfile({}),
    api.listIncubated({}),
  ]);
  return { mentor, startups: startups.items };
};

export const actions: Actions = {
  default: ({ request, locals, cookies }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).mentoring.mentors.profile;
      const { id, status } = await locals.api.saveMentorProfile({
        version: form.version(),
        ...profileIn(form),
      });
      leaveNotice(cookies, status === 'proposed' ? say.savedWaits : say.saved);
      redirect(303, `/incubation/mentors/${id}`);
    }),
};
