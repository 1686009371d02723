import { redirect } from '@sveltejs/kit';
import { inPlainWords } from '#lib/calls/drafting/mistakes.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { inLanguage } from '#shared/values/localised.ts';
import { wordsIn } from '#words/index.ts';
import { readImport } from './read-import.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const { locals, url } = visit;
  const { roles } = await needsPerson(visit);
  const after = url.searchParams.get('after') ?? undefined;
  return {
    forms: await locals.api.listForms({ after }),
    isOfficer: roles.includes('officer'),
  };
};

const fileIn = async (request: Request) => {
  const file = (await request.formData()).get('file');
  return file instanceof File ? file.text() : '';
};

export const actions: Actions = {
  default: async ({ request, locals, cookies }) => {
    const file = await fileIn(request.clone());
    return act(request, async (form) => {
      const { language } = locals;
      const read = readImport(form, file, language);
      const imported = await inPlainWords(language, () => locals.api.importForm(read));
      const name = inLanguage(imported.title, language);
      leaveNotice(cookies, wordsIn(language).calls.officer.forms.done(name));
      redirect(303, '/call-drafts/forms');
    });
  },
};
