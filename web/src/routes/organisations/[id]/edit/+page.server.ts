import { error, redirect } from '@sveltejs/kit';
import { relationsTo } from '#shared/organisations/rules.ts';
import { inOwnWords } from '#lib/server/own-words.ts';
import { organisationIn, sayShapes } from '#lib/organisations/typed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const organisation = await event.locals.api.getOrganisation({ organisationId: event.params.id });
  if (!relationsTo(organisation, person).has('owner')) error(403);
  return { organisation };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { organisations: say } = wordsIn(locals.language);
      const profile = organisationIn(form, locals.language);
      await inOwnWords(sayShapes(say.wrong, say.fields), () =>
        locals.api.changeOrganisation({
          ...profile,
          organisationId: params.id,
          version: form.version(),
        }),
      );
      leaveNotice(cookies, say.edit.done);
      redirect(303, `/organisations/${params.id}`);
    }),
};
