import { redirect } from '@sveltejs/kit';
import { callInOffice } from '#lib/calls/drafting/office.ts';
import { needsTick } from '#lib/calls/drafting/ticked.ts';
import { callIdIn } from '#lib/calls/shown.ts';
import { act } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { undecided } from '#shared/calls/settling.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const { call, actions } = await callInOffice(visit);
  if (!actions.includes('settle')) redirect(303, `/call-drafts/${call.id}`);
  const { counts } = await visit.locals.api.countCallApplications({ callId: call.id });
  const left = undecided.map((status) => ({ status, count: counts[status] ?? 0 }));
  return { call, left: left.filter(({ count }) => count > 0) };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      needsTick(form, 'sure', locals.language);
      const callId = callIdIn(params);
      await locals.api.settleCall({ callId, version: form.version() });
      leaveNotice(cookies, wordsIn(locals.language).calls.officer.settle.done);
      redirect(303, `/call-drafts/${callId}`);
    }),
};
