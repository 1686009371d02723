import { error, redirect } from '@sveltejs/kit';
import { judgedOf, matterOf } from '#lib/decisions/matter.ts';
import { proposalIn, sayOfBoxes } from '#lib/decisions/proposal.ts';
import { inOwnWords } from '#lib/server/own-words.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const decision = await api.getDecision({ decisionId: event.params.id });
  if (!decision.actions.includes('repropose')) error(403);
  const judged = await judgedOf(api, decision.reviewId);
  return { decision, judged, ...(await matterOf(api, judged)) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const { propose: say } = wordsIn(language).decisions;
      const { id: decisionId, reviewId } = await api.getDecision({ decisionId: params.id });
      const { frame } = await matterOf(api, { review: await api.getCount({ reviewId }) });
      const proposal = proposalIn(form, frame, language);
      await inOwnWords(sayOfBoxes(form, frame, say, language), () =>
        api.reproposeDecision({ decisionId, version: form.version(), ...proposal }),
      );
      leaveNotice(cookies, say.done);
      redirect(303, `/decisions/${decisionId}`);
    }),
};
