import { redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { kindIn, profileIn } from '#lib/startups/typed.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  return { startup: await event.locals.api.getStartup({ startupId: event.params.id }) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      await api.changeStartup({
        ...profileIn(form, language),
        kind: kindIn(form, language),
        startupId: params.id,
        version: form.version(),
      });
      leaveNotice(cookies, wordsIn(language).startups.edit.done);
      redirect(303, `/startups/${params.id}`);
    }),
};
