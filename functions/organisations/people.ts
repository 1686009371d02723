import { createHash } from 'node:crypto';
import { anybody, PersonId, type Actor } from '#shared/identity/actor.ts';
import { Person } from '#shared/organisations/model.ts';
import type { Table } from '../storage/table.ts';

/** The id of whoever a token speaks of: derived, so that one read finds the person. */
export const personIdOf = ({ issuer, subject }: { issuer: string; subject: string }) =>
  PersonId.parse(
    `per_${createHash('sha256').update(`${issuer}|${subject}`).digest('hex').slice(0, 32)}`,
  );

/** Who acts: roles and memberships as they are now, not as a token remembers them. */
export const actorOf = async (
  table: Table,
  claims: { issuer: string; subject: string } | undefined,
): Promise<Actor> => {
  if (!claims) return anybody;
  const id = personIdOf(claims);
  const row = await table.get(id, 'person');
  if (!row) return { id, roles: [], memberships: [] };
  const { roles, memberships } = Person.parse(row);
  return { id, roles, memberships };
};
