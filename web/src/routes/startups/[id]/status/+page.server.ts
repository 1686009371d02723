import { redirect } from '@sveltejs/kit';
import { StartupMove } from '#shared/startups/offers.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
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
      const { status } = await api.moveStartup({
        startupId: params.id,
        version: form.version(),
        action: mustChoose(form, 'action', StartupMove.options, language),
        on: form.date('on'),
        reason: form.text('reason'),
      });
      const say = wordsIn(language).startups;
      leaveNotice(cookies, say.record.status.done(say.status[status]));
      redirect(303, `/startups/${params.id}`);
    }),
};
