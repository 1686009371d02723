import { redirect } from '@sveltejs/kit';
import { belongsTo } from '#shared/identity/actor.ts';
import { stateOf } from '#lib/organisations/invitation.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const secretIn = (url: URL) => url.searchParams.get('secret') ?? '';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const invitation = await event.locals.api.getInvitation({
    invitationId: event.params.id,
    secret: secretIn(event.url),
  });
  return {
    invitation,
    state: stateOf(invitation, new Date().toISOString()),
    isMember: belongsTo(person, invitation.organisationId),
  };
};

export const actions: Actions = {
  default: ({ request, locals, cookies, params, url }) =>
    act(request, async () => {
      const { id, name } = await locals.api.acceptInvitation({
        invitationId: params.id,
        secret: secretIn(url),
      });
      leaveNotice(cookies, wordsIn(locals.language).organisations.invitation.joined(name));
      redirect(303, `/organisations/${id}`);
    }),
};
