import { error, redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const report = await event.locals.api.getReport({ reportId: event.params.reportId });
  const gap = report.gaps.find(({ key }) => key === event.params.gap);
  if (!gap) error(404);
  if (!report.actions.includes('assign')) error(403);
  const asked = report.assignments.find(({ key }) => key === gap.key);
  return { report, gap, asked };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { reportId, gap } = params;
      await locals.api.assignGap({
        ...{ reportId, gap, version: form.version() },
        personId: form.text('personId'),
        dueOn: form.date('dueOn'),
      });
      leaveNotice(cookies, wordsIn(locals.language).reports.assign.done);
      redirect(303, `/incubation/reports/${reportId}#${gap}`);
    }),
};
