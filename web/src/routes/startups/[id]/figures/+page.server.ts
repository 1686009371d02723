import { error } from '@sveltejs/kit';
import { missingPeriods } from '#shared/startups/due.ts';
import { instantOf } from '#shared/values/instant.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const startup = await event.locals.api.getStartup({ startupId: event.params.id });
  const { id, name, rhythm, metrics, actions, sharing } = startup;
  if (!metrics) error(404);
  const told = metrics.map(({ period }) => period);
  return {
    startup: { id, name, rhythm },
    metrics,
    missing: actions.includes('tell') ? missingPeriods(startup, told, instantOf(new Date())) : [],
    mayTell: actions.includes('tell'),
    mayShare: sharing !== undefined,
  };
};
