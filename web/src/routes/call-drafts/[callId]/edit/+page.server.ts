import { redirect } from '@sveltejs/kit';
import { readDraft } from '#lib/calls/drafting/draft.ts';
import { formsFor } from '#lib/calls/drafting/forms.ts';
import { inPlainWords } from '#lib/calls/drafting/mistakes.ts';
import { callInOffice } from '#lib/calls/drafting/office.ts';
import { packOf } from '#lib/calls/pack.ts';
import { callIdIn } from '#lib/calls/shown.ts';
import { act } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const { call, actions } = await callInOffice(visit);
  if (!actions.includes('change')) redirect(303, `/call-drafts/${call.id}`);
  const pack = await packOf(visit.locals.api, call.packId);
  return { call, pack, forms: await formsFor(visit.locals.api, pack) };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const callId = callIdIn(params);
      const kept = await locals.api.getCallDraft({ callId });
      const pack = await packOf(locals.api, kept.packId);
      const draft = readDraft(form, pack, kept);
      const version = form.version();
      await inPlainWords(locals.language, () =>
        locals.api.changeCall({ callId, version, ...draft }),
      );
      leaveNotice(cookies, wordsIn(locals.language).calls.officer.form.saved);
      redirect(303, `/call-drafts/${callId}`);
    }),
};
