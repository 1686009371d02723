import { redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { membershipsOf } from '#lib/applications/list.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { kindIn, profileIn, whoseIn } from '#lib/startups/typed.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const isForFounders = (url: URL) => url.searchParams.get('for') === 'founders';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const forFounders = hasRole(person, 'centre') && isForFounders(event.url);
  const organisations = forFounders ? [] : await membershipsOf(event.locals.api, person);
  return { forFounders, organisations: organisations.map(({ id, name }) => ({ id, name })) };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, url }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const { person } = await locals.me();
      const mine = (person?.memberships ?? []).map(({ organisationId }) => organisationId);
      const whose = isForFounders(url)
        ? { kind: kindIn(form, language), forFounders: true }
        : whoseIn(form, mine, language);
      const { id, name } = await api.registerStartup(
        { ...profileIn(form, language), ...whose },
        form.once(),
      );
      leaveNotice(cookies, wordsIn(language).startups.create.done(name));
      redirect(303, isForFounders(url) ? `/startups/${id}/people` : `/startups/${id}`);
    }),
};
