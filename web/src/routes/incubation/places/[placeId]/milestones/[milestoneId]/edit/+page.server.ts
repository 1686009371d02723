import { redirect } from '@sveltejs/kit';
import { readGoal } from '#lib/incubation/goal.ts';
import { milestoneOf } from '#lib/incubation/milestone.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  return milestoneOf(event.locals.api, event.params);
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params: { placeId, milestoneId } }) =>
    act(request, async (form) => {
      const version = form.version();
      await locals.api.changeMilestone({ placeId, milestoneId, version, ...readGoal(form) });
      leaveNotice(cookies, wordsIn(locals.language).incubation.places.milestone.saved);
      redirect(303, `/incubation/places/${placeId}/milestones/${milestoneId}`);
    }),
};
