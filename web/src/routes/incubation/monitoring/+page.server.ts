import { hasRole } from '#shared/identity/actor.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const after = event.url.searchParams.get('after') ?? undefined;
  const oversees = hasRole(person, 'centre', 'officer', 'approver', 'auditor');
  const [mine, all] = await Promise.all([
    api.listMyFundedProjects({}),
    oversees ? api.listFundedProjects({ after }) : undefined,
  ]);
  return { mine: mine.items, all };
};
