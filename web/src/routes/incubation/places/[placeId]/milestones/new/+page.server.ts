import { redirect } from '@sveltejs/kit';
import { readGoal } from '#lib/incubation/goal.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { id, startupName } = await event.locals.api.getPlace({ placeId: event.params.placeId });
  return { place: { id, startupName } };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params: { placeId } }) =>
    act(request, async (form) => {
      await locals.api.setMilestone({ placeId, ...readGoal(form) }, form.once());
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.milestone.saved);
      redirect(303, `/incubation/places/${placeId}#milestones`);
    }),
};
