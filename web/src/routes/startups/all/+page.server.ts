import { hasRole } from '#shared/identity/actor.ts';
import { Sector, StartupStatus } from '#shared/startups/model.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { searchParams } = event.url;
  const status = StartupStatus.catch('active').parse(searchParams.get('status'));
  const sector = Sector.safeParse(searchParams.get('sector')).data;
  const after = searchParams.get('after') ?? undefined;
  const startups = await event.locals.api.listStartups({ status, sector, after });
  return { status, sector, startups, isCentre: hasRole(person, 'centre') };
};
