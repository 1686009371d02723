import { redirect } from '@sveltejs/kit';
import { idIn, ownCaseOf, sectionsOf } from '#lib/applications/case.ts';
import { formOf } from '#lib/applications/forms.ts';
import { missingBySection } from '#lib/applications/shortcomings.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api, language } = event.locals;
  const { application, call, pack } = await ownCaseOf(api, event.params, await needsPerson(event));
  const [form, { answers }, { shortcomings }] = await Promise.all([
    formOf(api, call),
    sectionsOf(api, application),
    api.checkApplication({ applicationId: application.id }),
  ]);
  const { record, filling } = wordsIn(language).applications;
  const reader = { form, call, language, say: filling.check };
  const base = `/applications/${application.id}`;
  return {
    application,
    call,
    form,
    answers,
    missing: missingBySection(shortcomings, reader, base, record.papers),
    declarations: pack?.declarations ?? [],
  };
};

export const actions: Actions = {
  default: ({ request, locals, params, cookies }) =>
    act(request, async (form) => {
      const applicationId = idIn(params);
      const version = form.version();
      const declaration = form.checked('declaration');
      await locals.api.submitApplication({ applicationId, version, declaration }, form.once());
      leaveNotice(cookies, wordsIn(locals.language).applications.filling.check.submitted);
      redirect(303, `/applications/${applicationId}/receipt`);
    }),
};
