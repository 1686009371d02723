import { error, redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { sharingIn } from '#lib/startups/typed.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const startup = await event.locals.api.getStartup({ startupId: event.params.id });
  const { id, name, version, sharing, actions } = startup;
  if (!sharing) error(404);
  return { startup: { id, name, version }, sharing, mayShare: actions.includes('share') };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params, url }) =>
    act(request, async (form) => {
      await locals.api.shareStartup({
        startupId: params.id,
        version: form.version(),
        sharing: sharingIn(form),
      });
      leaveNotice(cookies, wordsIn(locals.language).startups.sharing.saved);
      redirect(303, url.pathname);
    }),
};
