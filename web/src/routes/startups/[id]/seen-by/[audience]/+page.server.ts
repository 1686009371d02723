import { error } from '@sveltejs/kit';
import { Audience } from '#shared/startups/sharing.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

/** What an audience is given, asked of the service as that audience: not the whole, hidden by the page. */
export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const audience = Audience.safeParse(event.params.audience).data ?? error(404);
  const { api } = event.locals;
  const startupId = event.params.id;
  const { sharing, id, name } = await api.getStartup({ startupId });
  if (!sharing) error(404);
  const seen = sharing.profile[audience]
    ? await api.getStartup({ startupId, as: audience })
    : undefined;
  return { audience, startup: { id, name }, seen };
};
