import { redirect } from '@sveltejs/kit';
import { overseers } from '#shared/identity/roles.ts';
import { hasRole } from '#shared/identity/actor.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const { reportId } = event.params;
  const after = event.url.searchParams.get('after') ?? undefined;
  const oversees = hasRole(person, ...overseers);
  const [report, history] = await Promise.all([
    api.getReport({ reportId }),
    oversees ? api.listReportHistory({ reportId, after }) : undefined,
  ]);
  return { report, history, me: person.id };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { id } = await locals.api.submitReport(
        {
          reportId: params.reportId,
          version: form.version(),
          declaration: form.checked('declaration'),
        },
        form.once(),
      );
      leaveNotice(cookies, wordsIn(locals.language).reports.page.done);
      redirect(303, `/incubation/reports/${id}`);
    }),
};
