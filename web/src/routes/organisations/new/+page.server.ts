import { redirect } from '@sveltejs/kit';
import { inOwnWords } from '#lib/server/own-words.ts';
import { organisationIn, sayShapes, taxCodeIn } from '#lib/organisations/typed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { safeNext } from '#lib/server/next.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
};

export const actions: Actions = {
  default: ({ request, locals, cookies, url }) =>
    act(request, async (form) => {
      const { organisations: say } = wordsIn(locals.language);
      const profile = { ...organisationIn(form, locals.language), taxCode: taxCodeIn(form) };
      const { id, name, warnings } = await inOwnWords(sayShapes(say.wrong, say.fields), () =>
        locals.api.createOrganisation(profile),
      );
      leaveNotice(cookies, say.create.done(name));
      const next = url.searchParams.get('next');
      // A warning is read on the organisation's own page, whatever its owner came for.
      redirect(303, next && warnings.length === 0 ? safeNext(next) : `/organisations/${id}`);
    }),
};
