import { hasRole } from '#shared/identity/actor.ts';
import { overseers } from '#shared/identity/roles.ts';
import { CohortStatus } from '#shared/incubation/model.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const { searchParams } = event.url;
  const status = CohortStatus.catch('running').parse(searchParams.get('status'));
  const after = searchParams.get('after') ?? undefined;
  const oversees = hasRole(person, ...overseers);
  const [mine, slots, cohorts] = await Promise.all([
    api.listMyPlaces({}),
    api.listMySlots({}),
    oversees ? api.listCohorts({ status, after }) : undefined,
  ]);
  const isCentre = hasRole(person, 'centre');
  return { mine: mine.items, slots: slots.items, cohorts, status, isCentre };
};
