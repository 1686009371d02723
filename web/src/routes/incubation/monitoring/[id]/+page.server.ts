import { redirect } from '@sveltejs/kit';
import { halfYearOf } from '#shared/incubation/sheets.ts';
import { dayOf, instantOf } from '#shared/values/instant.ts';
import { openable } from '#lib/monitoring/periods.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const applicationId = event.params.id;
  const after = event.url.searchParams.get('after') ?? undefined;
  const [project, history, parent] = await Promise.all([
    api.getFundedProject({ applicationId }),
    api.listMonitoringHistory({ applicationId, after }),
    event.parent(),
  ]);
  const current = halfYearOf(dayOf(instantOf(new Date(parent.now))));
  const taken = project.sheets.map(({ period }) => period);
  return { project, history, current, periods: openable(current, taken) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const period = form.text('period');
      await locals.api.openSheet({
        applicationId: params.id,
        period,
        planned: form.number('planned'),
      });
      leaveNotice(cookies, wordsIn(locals.language).monitoring.project.opened);
      redirect(303, `/incubation/monitoring/${params.id}/sheets/${period}`);
    }),
};
