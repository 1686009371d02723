import { redirect } from '@sveltejs/kit';
import { AdviceField } from '#shared/incubation/model.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const { placeId } = event.params;
  const after = event.url.searchParams.get('after') ?? undefined;
  const [place, history] = await Promise.all([
    api.getPlace({ placeId }),
    api.listPlaceHistory({ placeId, after }),
  ]);
  return { place, history };
};

export const actions: Actions = {
  raise: ({ request, locals, cookies, params: { placeId } }) =>
    act(request, async (form) => {
      await locals.api.raiseBlocker(
        {
          placeId,
          what: form.text('what'),
          owner: form.text('owner'),
        },
        form.once(),
      );
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.page.raised);
      redirect(303, `/incubation/places/${placeId}`);
    }),

  clear: ({ request, locals, cookies, params: { placeId } }) =>
    act(request, async (form) => {
      const version = form.version();
      await locals.api.clearBlocker({ placeId, blockerId: form.text('of'), version });
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.page.clearedNow);
      redirect(303, `/incubation/places/${placeId}`);
    }),

  needs: ({ request, locals, cookies, params: { placeId } }) =>
    act(request, async (form) => {
      const needs = form.all('needs').map((need) => AdviceField.parse(need));
      await locals.api.sayNeeds({ placeId, version: form.version(), needs });
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.page.needsSaved);
      redirect(303, `/incubation/places/${placeId}`);
    }),
};
