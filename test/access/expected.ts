import type { Route } from '#shared/http/route.ts';
import type { Case } from './case.ts';
import { relationsOf, tried, type Tried } from './relations.ts';
import type { Target } from './world.ts';

export type Verdict = 'open' | 401 | 403 | 404;

/** What a cell of the table must be, from the contract’s `access` and the promises of its case alone. */
export const expected = (
  { access }: Pick<Route, 'access'>,
  { sees, may, hidden = [], listsNothing, introduced }: Omit<Case<unknown>, 'input'>,
  target: Target,
  name: Tried,
): Verdict => {
  if (name === 'anybody' && access !== 'public') return 401;
  const role = tried[name];
  if (Array.isArray(access) && !(role && access.includes(role))) return 403;
  const relations = relationsOf(name, target);
  if (introduced && !relations.has('introduced')) return 403;
  if (target === 'absent') return listsNothing ? 'open' : 404;
  const has = (one: (typeof sees)[number]) => relations.has(one);
  if (hidden.includes(target) || !sees.some(has)) return 404;
  return may && !may.some(has) ? 403 : 'open';
};

/** Allowed, whether it went on to succeed or was stopped by the state of things. */
const beyondTheGates = new Set([200, 201, 409, 412, 422]);

export const verdictOf = (status: number): Verdict | undefined => {
  if (beyondTheGates.has(status)) return 'open';
  return status === 401 || status === 403 || status === 404 ? status : undefined;
};
