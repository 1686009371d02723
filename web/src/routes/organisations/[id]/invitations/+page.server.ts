import { redirect } from '@sveltejs/kit';
import { MembershipKind } from '#shared/identity/actor.ts';
import { readEmail } from '#shared/values/email.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import { inOwnWords } from '#lib/server/own-words.ts';
import { sayShapes } from '#lib/organisations/typed.ts';
import { act } from '#lib/server/form.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { wordsIn } from '#words/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const organisationId = event.params.id;
  const after = event.url.searchParams.get('after') ?? undefined;
  const [organisation, invitations] = await Promise.all([
    api.getOrganisation({ organisationId }),
    api.listInvitations({ organisationId, after }),
  ]);
  return { organisation, invitations };
};

export const actions: Actions = {
  invite: ({ request, locals, cookies, params, url }) =>
    act(request, async (form) => {
      const { api, language } = locals;
      const { wrong, invitations: say } = wordsIn(language).organisations;
      const as = mustChoose(form, 'as', MembershipKind.options, language);
      const typed = readEmail(form.text('email'));
      const email = typed.ok ? typed.value : form.text('email');
      await inOwnWords(sayShapes(wrong), () =>
        api.invite({ organisationId: params.id, email, as }),
      );
      leaveNotice(cookies, say.sent(email));
      redirect(303, url.pathname);
    }),

  revoke: ({ request, locals, cookies, params, url }) =>
    act(request, async (form) => {
      const { email } = await locals.api.revokeInvitation({
        organisationId: params.id,
        invitationId: form.text('invitationId'),
        version: form.version(),
      });
      leaveNotice(cookies, wordsIn(locals.language).organisations.invitations.revoked(email));
      redirect(303, url.pathname);
    }),
};
