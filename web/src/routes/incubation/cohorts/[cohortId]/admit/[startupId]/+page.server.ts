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
  const { cohortId, startupId } = event.params;
  const applicationId = event.url.searchParams.get('application');
  const [cohort, startup, intake] = await Promise.all([
    api.getCohort({ cohortId }),
    api.getStartup({ startupId }),
    applicationId ? api.listIntake({ cohortId, status: 'approved' }) : undefined,
  ]);
  const application = intake?.items.find(({ id }) => id === applicationId);
  return { cohort, startup, application };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params: { cohortId, startupId } }) =>
    act(request, async (form) => {
      const applicationId = form.maybe('applicationId');
      const reason = form.maybe('reason');
      const place = await locals.api.admitStartup({
        cohortId,
        startupId,
        ...(applicationId && { applicationId }),
        ...(reason && { reason }),
        on: form.date('on'),
        needs: form.all('needs').map((need) => AdviceField.parse(need)),
      });
      const { done } = wordsIn(locals.language).incubation.cohorts.admit;
      leaveNotice(cookies, done(place.startupName));
      redirect(303, `/incubation/places/${place.id}`);
    }),
};
