import { error, redirect } from '@sveltejs/kit';
import { DecisionId } from '#shared/decisions/model.ts';
import { act } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { origins } from '#lib/server/origins.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const idIn = (params: { decisionId: string }) => {
  const id = DecisionId.safeParse(params.decisionId);
  if (!id.success) error(404);
  return id.data;
};

export const load: PageServerLoad = async ({ locals: { api }, params }) => ({
  portal: origins.portal,
  ...(await api.getAward({ decisionId: idIn(params) })),
});

export const actions: Actions = {
  give: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const decisionId = idIn(params);
      // Nobody sees the last field: whatever fills it in is no person, and is thanked like one.
      if (!form.maybe('homepage'))
        await locals.api.giveFeedback(
          {
            decisionId,
            text: form.text('text'),
            name: form.maybe('name'),
            contact: form.maybe('contact'),
          },
          form.once(),
        );
      leaveNotice(cookies, wordsIn(locals.language).register.feedback.sent);
      redirect(303, `/register/awards/${decisionId}`);
    }),
};
