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
  const { api } = event.locals;
  const [cohort, choices] = await Promise.all([
    api.getCohort({ cohortId: event.params.cohortId }),
    planningChoices(api),
  ]);
  return { cohort, choices };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params: { cohortId } }) =>
    act(request, async (form) => {
      const say = wordsIn(locals.language).incubation.cohorts.form;
      const version = form.version();
      const plan = readPlan(form);
      await sayingGoals(plan, say, () => locals.api.changeCohort({ cohortId, version, ...plan }));
      leaveNotice(cookies, say.saved);
      redirect(303, `/incubation/cohorts/${cohortId}`);
    }),
};
