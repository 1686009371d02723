import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Actor, PersonId } from '#shared/identity/actor.ts';
import type { Role } from '#shared/identity/roles.ts';
import { granted, revoked, withAdmin, withoutAdmin } from '#shared/organisations/grants.ts';
import type { Person } from '#shared/organisations/model.ts';
import type { Instant } from '#shared/values/instant.ts';
import { happened } from '#shared/workflow/history.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';

interface Grant {
  personId: PersonId;
  role: Role;
  reason: string;
  version: number;
}

/** Who may do what in the portal, and the people that is asked about. */
export const roleOperations = ({
  people,
  named,
}: Pick<Needs, 'people' | 'named'>): Part<
  'listPeople' | 'getPerson' | 'grantRole' | 'revokeRole' | 'listPersonHistory' | 'listExperts'
> => {
  const decide =
    (type: string, decided: typeof granted, listed: typeof withAdmin) =>
    async (
      { personId, role, reason, version }: Grant,
      actor: Actor,
      { receivedAt }: { receivedAt: Instant },
    ): Promise<Person> => {
      const before = sameVersion(await people.get(personId), version);
      const person = decided(before, role, actor);
      const event = happened(type, person, actor, receivedAt, { note: reason, facts: { role } });
      const admins =
        role === 'admin' ? [people.keepAdmins(listed(await people.admins(), personId))] : [];
      await commit(...people.change(person, event, before), ...admins);
      return person;
    };

  return {
    listPeople: async ({ name = '', after }, actor) => {
      const question = `listPeople ${name}`;
      const slice = { limit: PAGE_SIZE, after: openCursor(question, actor.id, after) };
      const found = await (name.trim() ? people.named(name, slice) : people.everybody(slice));
      return asPage(question, actor.id, found.items, found.after);
    },

    getPerson: ({ personId }) => people.get(personId),

    grantRole: decide('roleGranted', granted, withAdmin),

    revokeRole: decide('roleRevoked', revoked, withoutAdmin),

    listPersonHistory: async ({ personId, after }, actor) => {
      await people.get(personId);
      const question = `listPersonHistory ${personId}`;
      const found = await people.history(personId, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, await named(found.items), found.after);
    },

    listExperts: async ({ role, after }, actor) => {
      const question = `listExperts ${role}`;
      const found = await people.withRole(role, {
        limit: PAGE_SIZE,
        after: openCursor(question, actor.id, after),
      });
      return asPage(question, actor.id, found.items, found.after);
    },
  };
};
