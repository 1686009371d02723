import { error, redirect } from '@sveltejs/kit';
import { judgementIn, progressIn } from '#lib/monitoring/sheet-form.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { inOwnWords, sayReason } from '#lib/server/own-words.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const project = await event.locals.api.getFundedProject({ applicationId: event.params.id });
  const sheet = project.sheets.find(({ period }) => period === event.params.period);
  return { project, sheet: sheet ?? error(404) };
};

export const actions: Actions = {
  report: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { sheet: say } = wordsIn(locals.language).monitoring;
      const isFinal = form.checked('final');
      await locals.api.reportProgress({
        ...{ applicationId: params.id, period: params.period, version: form.version() },
        ...progressIn(form),
        isFinal,
      });
      leaveNotice(cookies, isFinal ? say.sent : say.saved);
      redirect(303, `/incubation/monitoring/${params.id}/sheets/${params.period}`);
    }),

  judge: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      await locals.api.judgeSheet({
        ...{ applicationId: params.id, period: params.period, version: form.version() },
        ...judgementIn(form, locals.language),
      });
      leaveNotice(cookies, wordsIn(locals.language).monitoring.sheet.judged);
      redirect(303, `/incubation/monitoring/${params.id}/sheets/${params.period}`);
    }),

  giveBack: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { sheet: say } = wordsIn(locals.language).monitoring;
      await inOwnWords(sayReason(say.reasonShort), () =>
        locals.api.giveSheetBack({
          ...{ applicationId: params.id, period: params.period, version: form.version() },
          reason: form.text('reason'),
        }),
      );
      leaveNotice(cookies, say.givenBack);
      redirect(303, `/incubation/monitoring/${params.id}/sheets/${params.period}`);
    }),
};
