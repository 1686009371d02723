import { redirect } from '@sveltejs/kit';
import { callInOffice } from '#lib/calls/drafting/office.ts';
import { cautions } from '#lib/calls/drafting/cautions.ts';
import { inPlainWords } from '#lib/calls/drafting/mistakes.ts';
import { needsTick } from '#lib/calls/drafting/ticked.ts';
import { packOf } from '#lib/calls/pack.ts';
import { callIdIn } from '#lib/calls/shown.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import { act } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { instantOf } from '#shared/values/instant.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const { locals } = visit;
  const { call, actions } = await callInOffice(visit);
  if (!actions.includes('publish')) redirect(303, `/call-drafts/${call.id}`);
  const [pack, calendar] = await Promise.all([
    packOf(locals.api, call.packId),
    calendarOf(locals.api),
  ]);
  const say = wordsIn(locals.language).calls;
  const now = instantOf(new Date());
  return { call, pack, cautions: cautions({ call, pack, now, calendar }, say) };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      needsTick(form, 'sure', locals.language);
      const callId = callIdIn(params);
      const version = form.version();
      await inPlainWords(locals.language, () => locals.api.publishCall({ callId, version }));
      leaveNotice(cookies, wordsIn(locals.language).calls.officer.publish.done);
      redirect(303, `/call-drafts/${callId}`);
    }),
};
