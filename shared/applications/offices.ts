import { hasRole, type Actor } from '../identity/actor.ts';
import type { Role } from '../identity/roles.ts';

/** Who moves applications or prepares their judgement. An auditor moves nothing and reads on. */
const offices: readonly Role[] = ['officer', 'approver', 'secretary'];

/** Whether this person could come to handle the rivals of their own organisation. */
export const mayMeetRivals = (actor: Actor) =>
  actor.memberships.length > 0 && hasRole(actor, ...offices);

/** The same person with no office: what is left is what they are as an applicant. */
export const withoutOffice = (actor: Actor): Actor => ({
  ...actor,
  roles: actor.roles.filter((role) => !offices.includes(role)),
});
