import { belongsTo, type Actor } from '#shared/identity/actor.ts';
import { invitationEnds } from '#shared/organisations/rules.ts';
import { MOST_KEEPERS, type Startup, type StartupId } from '#shared/startups/model.ts';
import { mayLeave } from '#shared/startups/offers.ts';
import { keptBy, mustBringIn } from '#shared/startups/rules.ts';
import { isInsider } from '#shared/startups/views.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { sameVersion } from '../http/version.ts';
import { newSecret, opens } from '../secrets.ts';
import { again } from '../storage/again.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';
import { seenBy } from './seen.ts';

type Keeping = Part<
  | 'linkStartup'
  | 'listKeepers'
  | 'inviteKeeper'
  | 'getKeeperInvitation'
  | 'joinStartup'
  | 'leaveStartup'
>;

/** Whose a startup is: the company it became, and the people who keep its record. */
export const keeping = ({ startups, organisations, people }: Needs): Keeping => {
  const seen = seenBy(startups);

  /** A wrong code and no invitation at all are the same to who asks. */
  const invitationWith = async (id: StartupId, secret: string) => {
    const invitation = await startups.invitation(id);
    if (!invitation || !opens(secret, invitation.seal)) throw refuse('not-found');
    return invitation;
  };
  const kept = async (id: StartupId, actor: Actor) => keptBy(await startups.get(id), actor);

  return {
    linkStartup: async ({ startupId, version, organisationId }, actor, { receivedAt: at }) => {
      const before = sameVersion(mustBringIn(await startups.get(startupId), actor), version);
      const { organisationId: former, organisationName: _name, ...rest } = before;
      const isFounders = before.keepers.length > 0 || former !== undefined;
      if (organisationId && belongsTo(actor, organisationId) !== isFounders)
        throw refuse(isFounders ? 'not-found' : 'not-allowed');
      const company = organisationId && (await organisations.get(organisationId));
      if (!organisationId && before.keepers.length === 0) throw refuse('last-keeper');
      if (organisationId === former) return seen(startupId, actor);
      const linked: Startup = {
        ...rest,
        ...(company && {
          organisationId: company.id,
          organisationName: company.name,
          kind: 'company',
        }),
        version: version + 1,
        updatedAt: at,
      };
      const type = organisationId ? 'linked' : 'unlinked';
      const event = happened(type, linked, actor, at, {
        facts: { organisationId, former, name: company ? company.name : before.organisationName },
      });
      await commit(
        ...startups.changed(linked, event),
        ...(former ? [startups.unlinkedFrom(former)] : []),
        ...(organisationId ? [startups.linkedTo(linked, organisationId)] : []),
      );
      return seen(startupId, actor);
    },

    listKeepers: async ({ startupId }, actor) => {
      const startup = await startups.get(startupId);
      if (!isInsider(startup, actor)) throw refuse('not-found');
      const found = await Promise.all(startup.keepers.map((keeper) => people.get(keeper)));
      return { items: found.map(({ id, name }) => ({ id, name })) };
    },

    inviteKeeper: async ({ startupId }, actor, { receivedAt: at }) => {
      const startup = mustBringIn(await startups.get(startupId), actor);
      const { name: invitedBy } = await people.get(actor.id);
      const { secret, seal } = newSecret();
      const expiresAt = invitationEnds(at);
      const event = happened('keeperInvited', startup, actor, at);
      await commit(
        startups.invited(startupId, { seal, by: actor.id, invitedBy, expiresAt }),
        startups.noted(startupId, event, seal.slice(0, 8)),
      );
      return { secret, expiresAt };
    },

    getKeeperInvitation: async ({ startupId, secret }) => {
      const { invitedBy, expiresAt } = await invitationWith(startupId, secret);
      const { name } = await startups.get(startupId);
      return { name, invitedBy, expiresAt };
    },

    joinStartup: ({ startupId, secret }, actor, { receivedAt: at }) =>
      again(async () => {
        await people.get(actor.id, refuse('not-registered'));
        const { by, expiresAt } = await invitationWith(startupId, secret);
        // Whoever runs programmes cannot hand a startup to themselves.
        if (by === actor.id) throw refuse('not-allowed');
        if (at > expiresAt) throw refuse('invitation-ended');
        const before = await startups.get(startupId);
        if (before.keepers.includes(actor.id)) throw refuse('already-keeper');
        if (before.keepers.length >= MOST_KEEPERS) throw refuse('keepers-full');
        const joined: Startup = {
          ...before,
          keepers: [...before.keepers, actor.id],
          version: before.version + 1,
          updatedAt: at,
        };
        await commit(
          ...startups.changed(joined, happened('keeperJoined', joined, actor, at)),
          startups.keptBy(joined, actor.id),
          startups.uninvited(startupId),
        );
        return seen(startupId, actor);
      }),

    leaveStartup: async ({ startupId, version }, actor, { receivedAt: at }) => {
      const before = sameVersion(await kept(startupId, actor), version);
      if (!before.keepers.includes(actor.id)) throw refuse('not-allowed');
      if (!mayLeave(before, actor)) throw refuse('last-keeper');
      const left: Startup = {
        ...before,
        keepers: before.keepers.filter((keeper) => keeper !== actor.id),
        version: version + 1,
        updatedAt: at,
      };
      await commit(
        ...startups.changed(left, happened('keeperLeft', left, actor, at)),
        startups.notKeptBy(left, actor.id),
      );
      return { left: true as const };
    },
  };
};
