import { hasRole, type Actor, type PersonId } from '../identity/actor.ts';
import { addDays, dayOf, endOfDay, type Instant } from '../values/instant.ts';
import { readTaxCode } from '../values/tax-code.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Invitation, Member, Organisation } from './model.ts';

export type OrganisationRelation = 'owner' | 'member' | 'staff';

/** Who this person is to this organisation; nobody at all when the set is empty. */
export const relationsTo = ({ members }: Organisation, actor: Actor) => {
  const relations = new Set<OrganisationRelation>();
  const membership = members.find(({ personId }) => personId === actor.id);
  if (membership) relations.add(membership.as).add('member');
  if (hasRole(actor, 'officer', 'approver', 'auditor', 'secretary', 'admin'))
    relations.add('staff');
  return relations;
};

/** The organisation, for who has to do with it; to others it does not exist. */
export const readableBy = (organisation: Organisation, actor: Actor) => {
  if (relationsTo(organisation, actor).size === 0) throw refuse('not-found');
  return organisation;
};

/** The organisation, for an owner. */
export const managedBy = (organisation: Organisation, actor: Actor) => {
  const relations = relationsTo(readableBy(organisation, actor), actor);
  if (!relations.has('owner')) throw refuse('not-allowed');
  return organisation;
};

const next = (organisation: Organisation, members: Member[]): Organisation => ({
  ...organisation,
  version: organisation.version + 1,
  members,
});

export const withMember = (organisation: Organisation, member: Member) => {
  if (organisation.members.some(({ personId }) => personId === member.personId))
    throw refuse('already-member');
  return next(organisation, [...organisation.members, member]);
};

/** Without somebody whom an owner, or they themselves, took out. Somebody must remain to manage it. */
export const withoutMember = (organisation: Organisation, leaver: PersonId, actor: Actor) => {
  if (leaver !== actor.id) managedBy(organisation, actor);
  const left = organisation.members.filter(({ personId }) => personId !== leaver);
  if (left.length === organisation.members.length) throw refuse('not-found');
  if (!left.some((member) => member.as === 'owner')) throw refuse('last-owner');
  return next(organisation, left);
};

/** With a member's name as they write it now. */
export const withName = (organisation: Organisation, personId: PersonId, name: string) =>
  next(
    organisation,
    organisation.members.map((member) =>
      member.personId === personId ? { ...member, name } : member,
    ),
  );

/** What looks wrong about a tax code and yet may be right. */
export const taxCodeWarnings = (typed: string): string[] => {
  const reading = readTaxCode(typed);
  return reading.ok ? [...reading.warnings] : [];
};

/** How long a letter of invitation is good. The portal's own choice: no law asks for it. */
const INVITATION_DAYS = 14;

export const invitationEnds = (sentAt: Instant) =>
  endOfDay(addDays(dayOf(sentAt), INVITATION_DAYS));

/** An invitation that can still be accepted or taken back. */
export const stillOpen = <T extends Invitation>(invitation: T, now: Instant): T => {
  if (invitation.status !== 'sent' || now > invitation.expiresAt) throw refuse('invitation-ended');
  return invitation;
};
