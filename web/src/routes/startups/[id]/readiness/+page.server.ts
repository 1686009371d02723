import { error, redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { levelIn } from '#lib/startups/parts-typed.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const startup = await event.locals.api.getStartup({ startupId: event.params.id });
  if (!startup.actions.includes('mark')) error(404);
  return { startup: { id: startup.id, name: startup.name }, marks: startup.readiness ?? [] };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const { scale, level } = await api.markReadiness(
        { startupId: params.id, ...levelIn(form, language) },
        form.once(),
      );
      const say = wordsIn(language).startups;
      leaveNotice(cookies, say.record.readiness.saved(`${say.scale[scale].label} ${level}`));
      redirect(303, `/startups/${params.id}`);
    }),
};
