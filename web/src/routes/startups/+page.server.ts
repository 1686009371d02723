import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { items } = await event.locals.api.listMyStartups({});
  return { startups: items };
};
