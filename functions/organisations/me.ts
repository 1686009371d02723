import type { Person } from '#shared/organisations/model.ts';
import { withAdmin } from '#shared/organisations/grants.ts';
import { withName } from '#shared/organisations/rules.ts';
import { happened } from '#shared/workflow/history.ts';
import { sameVersion } from '../http/version.ts';
import { commit, type Write } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';

interface MyNeeds extends Pick<Needs, 'people' | 'organisations'> {
  /** The sign-in subject who is administrator from the first visit. */
  firstAdmin: string | undefined;
}

/** What people do about themselves. */
export const myOperations = ({
  people,
  organisations,
  firstAdmin,
}: MyNeeds): Part<'getMe' | 'registerMe' | 'changeMe'> => ({
  getMe: async (_, { id }) => {
    const person = await people.find(id);
    return { id, ...(person && { person }) };
  },

  registerMe: async (profile, actor, { receivedAt, claims }) => {
    const isAdmin = firstAdmin !== undefined && claims.subject === firstAdmin;
    const person: Person = {
      ...profile,
      id: actor.id,
      version: 1,
      roles: isAdmin ? ['admin'] : [],
      memberships: [],
      since: receivedAt,
    };
    const entered: Write[] = isAdmin
      ? [people.keepAdmins(withAdmin(await people.admins(), person.id))]
      : [];
    const event = happened('registered', person, actor, receivedAt);
    await commit(...people.change(person, event), ...entered);
    return person;
  },

  changeMe: async ({ version, ...profile }, actor, { receivedAt }) => {
    const before = sameVersion(await people.get(actor.id), version);
    const { id, roles, memberships, since } = before;
    const person: Person = { ...profile, id, version: version + 1, roles, memberships, since };
    const event = (of: { version: number }) => happened('changed', of, actor, receivedAt);

    const known = person.name === before.name ? [] : memberships;
    const hosts = await Promise.all(
      known.map(({ organisationId }) => organisations.get(organisationId)),
    );
    const renamed = hosts.map((host) => withName(host, id, person.name));
    await commit(
      ...people.change(person, event(person), before),
      ...renamed.flatMap((host) =>
        organisations.change(host, happened('memberRenamed', host, actor, receivedAt)),
      ),
    );
    return person;
  },
});
