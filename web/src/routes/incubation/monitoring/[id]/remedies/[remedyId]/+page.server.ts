import { error, redirect } from '@sveltejs/kit';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const project = await event.locals.api.getFundedProject({ applicationId: event.params.id });
  const remedy = project.remedies.find(({ id }) => id === event.params.remedyId);
  return { project, remedy: remedy ?? error(404) };
};

export const actions: Actions = {
  answer: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      await locals.api.answerRemedy({
        applicationId: params.id,
        remedyId: params.remedyId,
        version: form.version(),
        answer: form.text('answer'),
      });
      leaveNotice(cookies, wordsIn(locals.language).monitoring.remedy.answered);
      redirect(303, `/incubation/monitoring/${params.id}`);
    }),

  close: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const isDone = mustChoose(form, 'isDone', ['yes', 'no'] as const, locals.language) === 'yes';
      await locals.api.closeRemedy({
        applicationId: params.id,
        remedyId: params.remedyId,
        version: form.version(),
        isDone,
        result: form.text('result'),
      });
      leaveNotice(cookies, wordsIn(locals.language).monitoring.remedy.closed);
      redirect(303, `/incubation/monitoring/${params.id}`);
    }),
};
