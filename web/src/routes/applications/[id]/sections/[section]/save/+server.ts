import { error, json } from '@sveltejs/kit';
import { sectionOf } from '#shared/forms/find.ts';
import { ownCaseOf } from '#lib/applications/case.ts';
import { formOf } from '#lib/applications/forms.ts';
import { movesOthers, save } from '#lib/applications/saving.ts';
import { readSection } from '#lib/forms/read.ts';
import { answer } from '#lib/server/form.ts';
import type { RequestHandler } from './$types';

/** Saves while somebody types; answers the new version. */
export const POST: RequestHandler = async ({ request, locals, params }) => {
  const { api, language, token } = locals;
  const { person } = token ? await locals.me() : { person: undefined };
  if (!person) return json({}, { status: 401 });
  const { application, call } = await ownCaseOf(api, params, person);
  const form = await formOf(api, call);
  const { key } = sectionOf(form, params.section) ?? error(404);
  const data = await request.formData();
  const saving = { api, application, form, key, read: readSection(form, key, data, language) };
  // The page still counts the rows as they were: only its "save" button may renumber them.
  if (await movesOthers(saving)) return json({}, { status: 409 });
  return answer(async () => {
    const { version } = await save(saving, Number(data.get('version')));
    return { version };
  });
};
