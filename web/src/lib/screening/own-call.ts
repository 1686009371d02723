import type { Api } from '#lib/server/api.ts';
import { ProblemError } from '#shared/http/problem.ts';
import type { Person } from '#shared/organisations/model.ts';

/** Nothing, where the reader's own organisation applies to the call; any other problem goes on. */
export const ownCall = (error: unknown) => {
  if (error instanceof ProblemError && error.problem.code === 'own-call') return undefined;
  throw error;
};

/** The names of the other officers, for who may ask for them. */
export const colleaguesOf = async (api: Api, { id, roles }: Person) => {
  if (!roles.includes('officer') && !roles.includes('secretary')) return [];
  const { items } = await api.listExperts({ role: 'officer' });
  return items.filter((one) => one.id !== id).map(({ name }) => name);
};
