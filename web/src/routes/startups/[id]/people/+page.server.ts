import { error, redirect } from '@sveltejs/kit';
import { membershipsOf } from '#lib/applications/list.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const startupId = event.params.id;
  const startup = await api.getStartup({ startupId });
  if (!startup.keepers) error(404);
  const [keepers, organisations] = await Promise.all([
    api.listKeepers({ startupId }),
    membershipsOf(api, person),
  ]);
  const { id, name, version, organisationId, organisationName, actions } = startup;
  return {
    startup: { id, name, version, organisationId, organisationName, actions },
    me: person.id,
    keepers: keepers.items,
    organisations: organisations.map((one) => ({ id: one.id, name: one.name })),
  };
};

export const actions: Actions = {
  // The code is told once, in the answer: kept nowhere, and in no address before it is opened.
  invite: ({ request, locals, params, url }) =>
    act(request, async () => {
      const startupId = params.id;
      const { secret, expiresAt } = await locals.api.inviteKeeper({ startupId });
      return { code: `${url.origin}/startups/${startupId}/join?secret=${secret}`, expiresAt };
    }),

  leave: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const startupId = params.id;
      const { name } = await locals.api.getStartup({ startupId });
      await locals.api.leaveStartup({ startupId, version: form.version() });
      leaveNotice(cookies, wordsIn(locals.language).startups.sharing.people.left(name));
      redirect(303, '/startups');
    }),

  link: ({ request, locals, cookies, params, url }) =>
    act(request, async (form) => {
      const { person } = await locals.me();
      const mine = (person?.memberships ?? []).map(({ organisationId }) => organisationId);
      const { organisationName } = await locals.api.linkStartup({
        startupId: params.id,
        version: form.version(),
        organisationId: mustChoose(form, 'organisationId', mine, locals.language),
      });
      const say = wordsIn(locals.language).startups.sharing.people;
      leaveNotice(cookies, say.linked(organisationName ?? ''));
      redirect(303, url.pathname);
    }),

  unlink: ({ request, locals, cookies, params, url }) =>
    act(request, async (form) => {
      await locals.api.linkStartup({ startupId: params.id, version: form.version() });
      leaveNotice(cookies, wordsIn(locals.language).startups.sharing.people.unlinked);
      redirect(303, url.pathname);
    }),
};
