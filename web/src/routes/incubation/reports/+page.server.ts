import { redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { ReportFormId } from '#shared/incubation/report/form.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const after = event.url.searchParams.get('after') ?? undefined;
  const reports = await event.locals.api.listReports({ after });
  return { reports, isCentre: hasRole(person, 'centre') };
};

export const actions: Actions = {
  default: ({ request, locals, cookies }) =>
    act(request, async (form) => {
      const { id } = await locals.api.openReport({
        form: mustChoose(form, 'form', ReportFormId.options, locals.language),
        year: form.number('year'),
      });
      leaveNotice(cookies, wordsIn(locals.language).reports.list.opened);
      redirect(303, `/incubation/reports/${id}`);
    }),
};
