import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  return { report: await event.locals.api.getReport({ reportId: event.params.reportId }) };
};
