import { hasRole } from '#shared/identity/actor.ts';
import { overseers } from '#shared/identity/roles.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const after = event.url.searchParams.get('after') ?? undefined;
  const oversees = hasRole(person, ...overseers);
  const [mine, all] = await Promise.all([
    api.listMyFundedProjects({}),
    oversees ? api.listFundedProjects({ after }) : undefined,
  ]);
  return { mine: mine.items, all };
};
