import { StartupId } from '#shared/startups/model.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const startupId = StartupId.parse(event.params.startupId);
  return { dashboard: await event.locals.api.getStartupDashboard({ startupId }) };
};
