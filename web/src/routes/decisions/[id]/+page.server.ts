import { redirect } from '@sveltejs/kit';
import { judgedIfThere } from '#lib/decisions/matter.ts';
import { inOwnWords, sayReason } from '#lib/server/own-words.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id: me } = await needsPerson(event);
  const { api } = event.locals;
  const after = event.url.searchParams.get('after') ?? undefined;
  const decision = await api.getDecision({ decisionId: event.params.id });
  const [judged, application, call, history] = await Promise.all([
    judgedIfThere(api, decision.reviewId),
    api.getApplication({ applicationId: decision.applicationId }),
    api.getCall({ callId: decision.callId }),
    api.listDecisionHistory({ decisionId: decision.id, after }),
  ]);
  return { me, decision, judged, application, call, history };
};

export const actions: Actions = {
  approve: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { id } = await locals.api.approveDecision(
        {
          decisionId: params.id,
          version: form.version(),
          decisionNumber: form.text('decisionNumber'),
        },
        form.once(),
      );
      leaveNotice(cookies, wordsIn(locals.language).decisions.record.approved);
      redirect(303, `/decisions/${id}`);
    }),

  return: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { propose, record } = wordsIn(locals.language).decisions;
      const { id } = await inOwnWords(sayReason(propose.tooShort), () =>
        locals.api.returnDecision({
          decisionId: params.id,
          version: form.version(),
          reason: form.text('reason'),
        }),
      );
      leaveNotice(cookies, record.returned);
      redirect(303, `/decisions/${id}`);
    }),
};
