import { error, redirect } from '@sveltejs/kit';
import { Side } from '#shared/incubation/monitoring.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const project = await event.locals.api.getFundedProject({ applicationId: event.params.id });
  if (!project.actions.includes('propose')) error(403);
  return { project };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      await locals.api.proposeRemedy(
        {
          applicationId: params.id,
          cause: form.text('cause'),
          what: form.text('what'),
          side: mustChoose(form, 'side', Side.options, locals.language),
          owner: form.text('owner'),
          dueOn: form.date('dueOn'),
        },
        form.once(),
      );
      leaveNotice(cookies, wordsIn(locals.language).monitoring.remedy.proposed);
      redirect(303, `/incubation/monitoring/${params.id}`);
    }),
};
