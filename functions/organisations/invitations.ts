import { PAGE_SIZE } from '#shared/http/page.ts';
import { InvitationId } from '#shared/organisations/model.ts';
import { invitationEnds, managedBy, stillOpen, withMember } from '#shared/organisations/rules.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import type { newId } from '../ids.ts';
import { again } from '../storage/again.ts';
import { commit } from '../storage/commit.ts';
import type { Sealed } from './invitation-repository.ts';
import type { Needs, Part } from './needs.ts';
import { seat } from './organisations.ts';
import { newSecret, opens } from '../secrets.ts';

interface InvitingNeeds extends Omit<Needs, 'named'> {
  newId: typeof newId;
}

/** Asking people into an organisation by letter, and joining it with the letter's secret. */
export const invitationOperations = ({
  people,
  organisations,
  invitations,
  newId,
}: InvitingNeeds): Part<
  'invite' | 'listInvitations' | 'revokeInvitation' | 'getInvitation' | 'acceptInvitation'
> => {
  /** A wrong secret and no invitation at all are the same to who asks. */
  const withSecret = async (id: InvitationId, secret: string) => {
    const invitation = await invitations.get(id);
    if (!opens(secret, invitation.seal)) throw refuse('not-found');
    return invitation;
  };

  return {
    invite: async ({ organisationId, email, as }, actor, { receivedAt, language }) => {
      const organisation = managedBy(await organisations.get(organisationId), actor);
      const { name: inviter } = await people.get(actor.id);
      const { secret, seal } = newSecret();
      const invitation: Sealed = {
        id: newId(InvitationId, 'inv'),
        version: 1,
        organisationId,
        organisationName: organisation.name,
        email,
        as,
        status: 'sent',
        sentAt: receivedAt,
        expiresAt: invitationEnds(receivedAt),
        seal,
      };
      await commit(
        invitations.change(invitation),
        invitations.happened(invitation, happened('invited', organisation, actor, receivedAt)),
        invitations.letter(invitation, {
          to: email,
          language,
          template: 'invitation',
          params: {
            organisationName: organisation.name,
            invitedBy: inviter,
            expiresAt: invitation.expiresAt,
          },
          link: `/invitations/${invitation.id}?secret=${secret}`,
        }),
      );
      return invitation;
    },

    listInvitations: async ({ organisationId, after }, actor) => {
      managedBy(await organisations.get(organisationId), actor);
      const question = `listInvitations ${organisationId}`;
      const found = await invitations.ofOrganisation(organisationId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, found.items, found.after);
    },

    revokeInvitation: async ({ organisationId, invitationId, version }, actor, { receivedAt }) => {
      const organisation = managedBy(await organisations.get(organisationId), actor);
      const found = await invitations.get(invitationId);
      if (found.organisationId !== organisationId) throw refuse('not-found');
      const invitation = stillOpen(sameVersion(found, version), receivedAt);
      const revoked: Sealed = { ...invitation, version: version + 1, status: 'revoked' };
      await commit(
        invitations.change(revoked),
        invitations.happened(revoked, happened('uninvited', organisation, actor, receivedAt)),
      );
      return revoked;
    },

    getInvitation: ({ invitationId, secret }) => withSecret(invitationId, secret),

    acceptInvitation: ({ invitationId, secret }, actor, { receivedAt }) =>
      again(async () => {
        const before = await people.get(actor.id, refuse('not-registered'));
        const invitation = stillOpen(await withSecret(invitationId, secret), receivedAt);
        const { organisationId, as } = invitation;
        const { member, person } = seat(before, organisationId, as);
        const organisation = withMember(
          await organisations.get(organisationId),
          member(receivedAt),
        );
        const accepted: Sealed = {
          ...invitation,
          version: invitation.version + 1,
          status: 'accepted',
        };
        const joined = (of: { version: number }, facts: Record<string, unknown>) =>
          happened('joined', of, actor, receivedAt, { facts: { ...facts, as, invitationId } });
        await commit(
          invitations.change(accepted),
          ...organisations.change(organisation, joined(organisation, { personId: person.id })),
          ...people.change(person, joined(person, { organisationId }), before),
        );
        return organisation;
      }),
  };
};
