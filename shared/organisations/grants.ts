import * as z from 'zod';
import { PersonId, type Actor } from '../identity/actor.ts';
import type { Role } from '../identity/roles.ts';
import { refuse } from '../workflow/refusal.ts';
import type { Person } from './model.ts';

/** Who the administrators are, in one record: so that the last two cannot dismiss each other at once. */
export const Admins = z.object({ version: z.int(), ids: z.array(PersonId) });
export type Admins = z.infer<typeof Admins>;

const next = (person: Person, roles: Role[]): Person => ({
  ...person,
  version: person.version + 1,
  roles,
});

const notOneself = (person: Person, actor: Actor) => {
  if (person.id === actor.id) throw refuse('own-roles');
};

/** Who has these reads dossiers without a seat: an interest found as an expert would close nothing to them. */
const overseeing: readonly Role[] = ['officer', 'approver', 'secretary', 'auditor', 'admin'];

/** Who judges holds no office that reads or moves what is judged. */
const mustStayApart = ({ roles }: Person, role: Role) => {
  const against = role === 'expert' ? overseeing : overseeing.includes(role) ? ['expert'] : [];
  const held = roles.find((one) => against.includes(one));
  if (held) throw refuse('roles-apart', { role: held });
};

export const granted = (person: Person, role: Role, actor: Actor) => {
  notOneself(person, actor);
  if (person.roles.includes(role)) throw refuse('out-of-turn', { role });
  mustStayApart(person, role);
  return next(person, [...person.roles, role]);
};

export const revoked = (person: Person, role: Role, actor: Actor) => {
  notOneself(person, actor);
  if (!person.roles.includes(role)) throw refuse('out-of-turn', { role });
  return next(
    person,
    person.roles.filter((held) => held !== role),
  );
};

export const withAdmin = ({ version, ids }: Admins, id: PersonId): Admins => ({
  version: version + 1,
  ids: [...ids, id],
});

export const withoutAdmin = ({ version, ids }: Admins, id: PersonId): Admins => {
  const left = ids.filter((admin) => admin !== id);
  if (left.length === 0) throw refuse('last-admin');
  return { version: version + 1, ids: left };
};
