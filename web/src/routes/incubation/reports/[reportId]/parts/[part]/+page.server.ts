import { error, redirect } from '@sveltejs/kit';
import { FactKey, reportForms, TextKey } from '#shared/incubation/report/form.ts';
import { partOf } from '#shared/incubation/report/gaps.ts';
import { factsIn, revenueIn } from '#lib/reports/part.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import { hasRole } from '#shared/identity/actor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const { reportId, part } = event.params;
  const report = await api.getReport({ reportId });
  const section = reportForms[report.form].sections.find(({ key }) => key === part);
  if (!section && part !== 'facts') error(404);
  if (!report.actions.includes('change')) error(403);
  const isCentre = hasRole(person, 'centre');
  const asked = report.assignments
    .filter(({ personId }) => personId === person.id)
    .map(({ key }) => partOf(key));
  const facts = reportForms[report.form].facts.filter((key) => isCentre || asked.includes(key));
  const history = isCentre ? await api.listReportHistory({ reportId }) : undefined;
  return { report, section, facts, history };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { reportId, part } = params;
      const key = TextKey.safeParse(part);
      await locals.api.changeReport({
        ...{ reportId, version: form.version() },
        ...(part === 'facts' && { facts: factsIn(form, FactKey.options) }),
        ...(key.success && { texts: { [key.data]: form.text('text') } }),
        ...(form.checked('rows') && { revenue: revenueIn(form) }),
      });
      leaveNotice(cookies, wordsIn(locals.language).reports.part.done);
      redirect(303, `/incubation/reports/${reportId}#${part === 'facts' ? 'gaps' : part}`);
    }),
};
