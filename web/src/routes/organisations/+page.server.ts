import { organisationsAmong } from '#lib/organisations/of-person.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { memberships } = await needsPerson(event);
  const ids = memberships.map(({ organisationId }) => organisationId);
  return { memberships, organisations: await organisationsAmong(event.locals.api, ids) };
};
