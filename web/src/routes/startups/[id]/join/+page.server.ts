import { redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const secretIn = (url: URL) => url.searchParams.get('secret') ?? '';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const asked = { startupId: event.params.id, secret: secretIn(event.url) };
  return { invitation: await event.locals.api.getKeeperInvitation(asked) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params, url }) =>
    act(request, async () => {
      const { id, name } = await locals.api.joinStartup({
        startupId: params.id,
        secret: secretIn(url),
      });
      leaveNotice(cookies, wordsIn(locals.language).startups.sharing.join.joined(name));
      redirect(303, `/startups/${id}`);
    }),
};
