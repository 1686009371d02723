import { error, redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST = 40;

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const project = await event.locals.api.getFundedProject({ applicationId: event.params.id });
  if (!project.actions.includes('promise')) error(403);
  return { project };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const names = form.all('name').slice(0, MOST);
      const quantities = form.all('quantity');
      const requirements = form.all('requirement');
      const rows = names.map((name, at) => ({
        name: name.trim(),
        quantity: quantities[at] ?? '',
        requirement: requirements[at] ?? '',
      }));
      await locals.api.setPromises({
        applicationId: params.id,
        version: form.version(),
        promised: rows.filter(({ name }) => name !== ''),
      });
      leaveNotice(cookies, wordsIn(locals.language).monitoring.promises.done);
      redirect(303, `/incubation/monitoring/${params.id}`);
    }),
};
