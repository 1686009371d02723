import { redirect } from '@sveltejs/kit';
import { readCorrectable } from '#lib/calls/drafting/draft.ts';
import { inPlainWords } from '#lib/calls/drafting/mistakes.ts';
import { callInOffice } from '#lib/calls/drafting/office.ts';
import { callIdIn } from '#lib/calls/shown.ts';
import { act } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const { call, actions } = await callInOffice(visit);
  if (!actions.includes('correct')) redirect(303, `/call-drafts/${call.id}`);
  return { call };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const callId = callIdIn(params);
      const kept = await locals.api.getCallDraft({ callId });
      const correction = {
        callId,
        version: form.version(),
        ...readCorrectable(form, kept),
        reason: form.text('reason'),
      };
      await inPlainWords(locals.language, () => locals.api.correctCall(correction));
      leaveNotice(cookies, wordsIn(locals.language).calls.officer.correct.done);
      redirect(303, `/call-drafts/${callId}`);
    }),
};
