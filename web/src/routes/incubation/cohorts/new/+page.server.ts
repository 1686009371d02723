import { redirect } from '@sveltejs/kit';
import { readPlan } from '#lib/incubation/plan.ts';
import { planningChoices } from '#lib/incubation/planning.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  return { choices: await planningChoices(event.locals.api) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies }) =>
    act(request, async (form) => {
      const { id } = await locals.api.planCohort(readPlan(form), form.once());
      leaveNotice(cookies, wordsIn(locals.language).incubation.cohorts.form.planned);
      redirect(303, `/incubation/cohorts/${id}`);
    }),
};
