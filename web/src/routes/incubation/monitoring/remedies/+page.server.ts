import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const after = event.url.searchParams.get('after') ?? undefined;
  return { remedies: await event.locals.api.listOpenRemedies({ after }) };
};
