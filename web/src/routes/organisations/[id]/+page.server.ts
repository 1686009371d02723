import { redirect } from '@sveltejs/kit';
import { PersonId } from '#shared/identity/actor.ts';
import { relationsTo } from '#shared/organisations/rules.ts';
import { organisationStory } from '#lib/organisations/timeline.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const RECENT = 5;

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api, language } = event.locals;
  const organisationId = event.params.id;
  const [organisation, history] = await Promise.all([
    api.getOrganisation({ organisationId }),
    api.listOrganisationHistory({ organisationId }),
  ]);
  const { organisations: say } = wordsIn(language);
  return {
    organisation,
    me: person.id,
    relations: [...relationsTo(organisation, person)],
    story: organisationStory(history.items.slice(0, RECENT), organisation, say),
    hasMore: history.items.length > RECENT,
  };
};

export const actions: Actions = {
  remove: ({ request, locals, cookies, params }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const { members: say } = wordsIn(language).organisations;
      const personId = PersonId.parse(form.text('personId'));
      const { id } = await locals.me();
      const organisationId = params.id;
      const { members } = await api.getOrganisation({ organisationId });
      await api.removeMember({ organisationId, personId, version: form.version() });
      const name = members.find((one) => one.personId === personId)?.name ?? say.formerly;
      const isMe = personId === id;
      leaveNotice(cookies, isMe ? say.left : say.removed(name));
      redirect(303, isMe ? '/organisations' : `/organisations/${organisationId}`);
    }),
};
