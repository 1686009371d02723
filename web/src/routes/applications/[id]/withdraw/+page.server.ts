import { redirect } from '@sveltejs/kit';
import { idIn, ownCaseOf } from '#lib/applications/case.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const { application } = await ownCaseOf(api, event.params, await needsPerson(event));
  if (!application.actions.includes('withdraw')) redirect(303, `/applications/${application.id}`);
  return { application };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const applicationId = idIn(params);
      const reason = form.maybe('reason');
      await locals.api.withdrawApplication({
        applicationId,
        version: form.version(),
        ...(reason && { reason }),
      });
      leaveNotice(cookies, wordsIn(locals.language).applications.filling.withdraw.done);
      redirect(303, `/applications/${applicationId}`);
    }),
};
