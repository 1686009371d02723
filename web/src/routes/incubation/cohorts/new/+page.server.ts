import { redirect } from '@sveltejs/kit';
import { readPlan, sayingGoals } from '#lib/incubation/plan.ts';
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
      const say = wordsIn(locals.language).incubation.cohorts.form;
      const plan = readPlan(form);
      const { id } = await sayingGoals(plan, say, () => locals.api.planCohort(plan, form.once()));
      leaveNotice(cookies, say.planned);
      redirect(303, `/incubation/cohorts/${id}`);
    }),
};
