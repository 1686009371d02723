import { error } from '@sveltejs/kit';
import { StartupId } from '#shared/startups/model.ts';
import { origins } from '#lib/server/origins.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, params }) => {
  const startupId = StartupId.safeParse(params.startupId);
  if (!startupId.success) error(404);
  return {
    portal: origins.portal,
    ...(await api.getShownStartup({ startupId: startupId.data })),
  };
};
