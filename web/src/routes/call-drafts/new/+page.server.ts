import { redirect } from '@sveltejs/kit';
import { proposedBy, readDraft } from '#lib/calls/drafting/draft.ts';
import { formsFor } from '#lib/calls/drafting/forms.ts';
import { inPlainWords } from '#lib/calls/drafting/mistakes.ts';
import { packOf } from '#lib/calls/pack.ts';
import type { Api } from '#lib/server/api.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { instantOf } from '#shared/values/instant.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

/** From when, and over which holidays, a new call is proposed. */
const today = async (api: Api) => ({
  now: instantOf(new Date()),
  calendar: await calendarOf(api),
});

export const load: PageServerLoad = async (visit) => {
  const { locals, url } = visit;
  await needsPerson(visit);
  const packId = url.searchParams.get('pack');
  if (!packId) return { packs: (await locals.api.listPacks({})).items };
  const pack = await packOf(locals.api, packId);
  const forms = await formsFor(locals.api, pack);
  return { begun: { pack, forms, kept: proposedBy(pack, forms[0]?.id, await today(locals.api)) } };
};

export const actions: Actions = {
  default: ({ request, locals, url, cookies }) =>
    act(request, async (form) => {
      const pack = await packOf(locals.api, url.searchParams.get('pack') ?? '');
      const draft = readDraft(form, pack, proposedBy(pack, undefined, await today(locals.api)));
      const { id } = await inPlainWords(locals.language, () => locals.api.createCall(draft));
      leaveNotice(cookies, wordsIn(locals.language).calls.officer.form.created);
      redirect(303, `/call-drafts/${id}`);
    }),
};
