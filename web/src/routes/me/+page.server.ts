import { redirect } from '@sveltejs/kit';
import { namesById, organisationsAmong } from '#lib/organisations/of-person.ts';
import { inOwnWords } from '#lib/server/own-words.ts';
import { profileIn, sayShapes } from '#lib/organisations/typed.ts';
import { act } from '#lib/server/form.ts';
import { needsSignIn } from '#lib/server/guard.ts';
import { safeNext } from '#lib/server/next.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { person } = await needsSignIn(event);
  const ids = person?.memberships.map(({ organisationId }) => organisationId) ?? [];
  const organisations = await organisationsAmong(event.locals.api, ids);
  return { person, organisations: namesById(organisations) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, url }) =>
    act(request, async (form) => {
      const { organisations: say } = wordsIn(locals.language);
      const { me } = say.people;
      const profile = profileIn(form);
      const { person } = await locals.me();
      await inOwnWords(
        sayShapes(say.wrong, { name: me.name, 'employer.name': me.employerName }),
        () =>
          person
            ? locals.api.changeMe({ ...profile, version: form.version() })
            : locals.api.registerMe(profile),
      );
      leaveNotice(cookies, person ? me.saved : me.welcomed(profile.name));
      redirect(303, person ? '/me' : safeNext(url.searchParams.get('next')));
    }),
};
