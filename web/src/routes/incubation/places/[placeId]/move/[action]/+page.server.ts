import { error, redirect } from '@sveltejs/kit';
import { placeLifecycle, type PlaceAction } from '#shared/incubation/lifecycle.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const stepOf = (action: string): PlaceAction => {
  const isStep = (one: string): one is PlaceAction => one in placeLifecycle.steps;
  return isStep(action) ? action : error(404);
};

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const action = stepOf(event.params.action);
  const place = await event.locals.api.getPlace({ placeId: event.params.placeId });
  const gate = place.gates.find((one) => one.action === action);
  if (!gate) redirect(303, `/incubation/places/${place.id}`);
  return { place, action, lacks: gate.lacks };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { placeId } = params;
      const action = stepOf(params.action);
      const reason = form.maybe('reason');
      await locals.api.movePlace({
        placeId,
        version: form.version(),
        action,
        on: form.date('on'),
        ...(reason && { reason }),
      });
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.steps[action].done);
      redirect(303, `/incubation/places/${placeId}`);
    }),
};
