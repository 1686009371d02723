import { OrganisationId, type MembershipKind } from '#shared/identity/actor.ts';
import { PAGE_SIZE } from '#shared/http/page.ts';
import type { Member, Organisation, Person } from '#shared/organisations/model.ts';
import {
  managedBy,
  readableBy,
  relationsTo,
  taxCodeWarnings,
  withoutMember,
} from '#shared/organisations/rules.ts';
import type { Instant } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import { sameVersion } from '../http/version.ts';
import type { newId } from '../ids.ts';
import { again } from '../storage/again.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';

interface RegisterNeeds extends Pick<Needs, 'people' | 'organisations' | 'named'> {
  newId: typeof newId;
}

/** A person's seat in an organisation, as both of them record it. */
export const seat = (person: Person, organisationId: OrganisationId, as: MembershipKind) => ({
  member: (since: Instant): Member => ({ personId: person.id, name: person.name, as, since }),
  person: {
    ...person,
    version: person.version + 1,
    memberships: [...person.memberships, { organisationId, as }],
  },
});

const withoutSeat = (person: Person, organisationId: OrganisationId): Person => ({
  ...person,
  version: person.version + 1,
  memberships: person.memberships.filter((one) => one.organisationId !== organisationId),
});

/** Refuses a commune there is none of. Read only when asked: the list would weigh on every start. */
const mustLieSomewhere = async ({ commune }: Pick<Organisation, 'commune'>) => {
  if (commune === undefined) return;
  const { communeWith } = await import('#shared/places/place.ts');
  if (!communeWith(commune))
    throw refuse('commune-unknown', {}, [{ field: 'commune', code: 'wrong-choice' }]);
};

/** The register of organisations and who belongs to them. */
export const organisationOperations = ({
  people,
  organisations,
  named,
  newId,
}: RegisterNeeds): Part<
  | 'createOrganisation'
  | 'getOrganisation'
  | 'changeOrganisation'
  | 'listOrganisationHistory'
  | 'removeMember'
> => ({
  createOrganisation: (profile, actor, { receivedAt }) =>
    again(async () => {
      const before = await people.get(actor.id, refuse('not-registered'));
      await mustLieSomewhere(profile);
      const id = newId(OrganisationId, 'org');
      const { member, person } = seat(before, id, 'owner');
      const organisation: Organisation = {
        ...profile,
        id,
        version: 1,
        members: [member(receivedAt)],
        warnings: taxCodeWarnings(profile.taxCode),
      };
      const facts = { organisationId: id, as: 'owner' };
      await commit(
        ...organisations.found(
          organisation,
          happened('registered', organisation, actor, receivedAt),
        ),
        ...people.change(person, happened('joined', person, actor, receivedAt, { facts }), before),
      );
      return organisation;
    }),

  getOrganisation: async ({ organisationId }, actor) =>
    readableBy(await organisations.get(organisationId), actor),

  changeOrganisation: async ({ organisationId, version, ...profile }, actor, { receivedAt }) => {
    const before = managedBy(await organisations.get(organisationId), actor);
    const { id, taxCode, members, warnings } = sameVersion(before, version);
    await mustLieSomewhere(profile);
    const changed: Organisation = {
      ...profile,
      id,
      taxCode,
      members,
      warnings,
      version: version + 1,
    };
    const event = happened('changed', changed, actor, receivedAt);
    await commit(...organisations.change(changed, event));
    return changed;
  },

  listOrganisationHistory: async ({ organisationId, after }, actor) => {
    const organisation = readableBy(await organisations.get(organisationId), actor);
    const question = `listOrganisationHistory ${organisationId}`;
    const found = await organisations.history(organisationId, {
      limit: PAGE_SIZE,
      after: openCursor(question, actor.id, after),
    });
    const isStaff = relationsTo(organisation, actor).has('staff');
    const lines = isStaff ? await named(found.items) : found.items;
    return asPage(question, actor.id, lines, found.after);
  },

  removeMember: async ({ organisationId, personId, version }, actor, { receivedAt }) => {
    const readable = readableBy(await organisations.get(organisationId), actor);
    const organisation = withoutMember(sameVersion(readable, version), personId, actor);
    const before = await people.get(personId);
    const person = withoutSeat(before, organisationId);
    await commit(
      ...organisations.change(
        organisation,
        happened('memberRemoved', organisation, actor, receivedAt, { facts: { personId } }),
      ),
      ...people.change(
        person,
        happened('left', person, actor, receivedAt, { facts: { organisationId } }),
        before,
      ),
    );
    return organisation;
  },
});
