import { redirect } from '@sveltejs/kit';
import { hasRole } from '#shared/identity/actor.ts';
import { Role } from '#shared/identity/roles.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { namesById, organisationsAmong } from '#lib/organisations/of-person.ts';
import { inOwnWords, sayReason } from '#lib/server/own-words.ts';
import { organisationIn, personStory } from '#lib/organisations/timeline.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const reader = await needsPerson(event);
  const { api, language } = event.locals;
  const personId = event.params.id;
  const after = event.url.searchParams.get('after') ?? undefined;
  const [person, log] = await Promise.all([
    api.getPerson({ personId }),
    api.listPersonHistory({ personId, after }),
  ]);
  const joined = person.memberships.map(({ organisationId }) => organisationId);
  const spokenOf = log.items.flatMap((line) => organisationIn(line) ?? []);
  const organisations = namesById(await organisationsAmong(api, [...joined, ...spokenOf]));
  const isOwn = reader.id === person.id;
  return {
    person,
    organisations,
    isOwn,
    mayGrant: hasRole(reader, 'admin') && !isOwn,
    story: personStory(log.items, organisations, wordsIn(language).organisations.people),
    after: log.after,
    isOlder: after !== undefined,
  };
};

export const actions: Actions = {
  grant: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { people: say } = wordsIn(locals.language).organisations;
      const role = mustChoose(form, 'role', Role.options, locals.language);
      const { id, name } = await inOwnWords(sayReason(say.one.tooShort), () =>
        locals.api.grantRole({
          personId: params.id,
          role,
          reason: form.text('reason'),
          version: form.version(),
        }),
      );
      leaveNotice(cookies, say.one.granted(say.roles[role].name, name));
      redirect(303, `/people/${id}`);
    }),

  revoke: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { people: say } = wordsIn(locals.language).organisations;
      const role = mustChoose(form, 'revoked', Role.options, locals.language);
      const { id, name } = await inOwnWords(sayReason(say.one.tooShort), () =>
        locals.api.revokeRole({
          personId: params.id,
          role,
          reason: form.text('reason'),
          version: form.version(),
        }),
      );
      leaveNotice(cookies, say.one.revoked(say.roles[role].name, name));
      redirect(303, `/people/${id}`);
    }),
};
