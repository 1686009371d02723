import type { Route } from '#shared/http/route.ts';
import type { Role } from '#shared/identity/roles.ts';
import type { Name } from '../people.ts';

const holders: Record<Role, Name> = {
  officer: 'dung',
  approver: 'son',
  secretary: 'thu',
  expert: 'hoa',
  centre: 'linh',
  mentor: 'nam',
  finance: 'ngoc',
  auditor: 'kien',
  admin: 'vy',
};

/** Somebody whom the contract lets call this route. */
export const callerOf = ({ access }: Pick<Route, 'access'>): Name => {
  const [role] = typeof access === 'string' ? [] : access;
  return role ? holders[role] : 'lan';
};
