import * as z from 'zod';
import { id } from '../values/id.ts';
import { Role } from './roles.ts';

export const PersonId = id('per', 'PersonId');
export type PersonId = z.infer<typeof PersonId>;
export const OrganisationId = id('org', 'OrganisationId');
export type OrganisationId = z.infer<typeof OrganisationId>;

export const MembershipKind = z.enum(['owner', 'member']);
export type MembershipKind = z.infer<typeof MembershipKind>;

export const Membership = z.object({ organisationId: OrganisationId, as: MembershipKind });
export type Membership = z.infer<typeof Membership>;

/** Who is acting, as read from our own rows once a request: a dismissal counts at once. */
export const Actor = z.object({
  id: PersonId,
  roles: z.array(Role).readonly(),
  memberships: z.array(Membership).readonly(),
});
export type Actor = z.infer<typeof Actor>;

/** Whoever calls a public operation: nobody in particular. */
export const anybody: Actor = {
  id: PersonId.parse(`per_${'0'.repeat(32)}`),
  roles: [],
  memberships: [],
};

export const belongsTo = (actor: Actor, organisationId: OrganisationId) =>
  actor.memberships.some((membership) => membership.organisationId === organisationId);

export const hasRole = (actor: Actor, ...roles: readonly Role[]) =>
  roles.some((role) => actor.roles.includes(role));
