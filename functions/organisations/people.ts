import { createHash } from 'node:crypto';
import { anybody, PersonId, type Actor } from '#shared/identity/actor.ts';
import { Person } from '#shared/organisations/model.ts';
import type { HistoryEvent, HistoryLine } from '#shared/workflow/history.ts';
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

/** A history with the names of who acted, for readers of the department. */
export const withNames = async (
  table: Table,
  events: readonly HistoryEvent[],
): Promise<HistoryLine[]> => {
  const ids = [...new Set(events.map(({ by }) => by))];
  const rows = await Promise.all(ids.map((id) => table.get(id, 'person')));
  const names = new Map(rows.flatMap((row) => (row ? [nameIn(row)] : [])));
  return events.map((event) => {
    const byName = names.get(event.by);
    return byName === undefined ? event : { ...event, byName };
  });
};

const nameIn = (row: unknown) => {
  const { id, name } = Person.pick({ id: true, name: true }).parse(row);
  return [id, name] as const;
};
