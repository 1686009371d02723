import { callIdIn } from '#lib/calls/shown.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const callId = callIdIn(event.params);
  const after = event.url.searchParams.get('after') ?? undefined;
  const [call, councils] = await Promise.all([
    api.getCall({ callId }),
    api.listCouncils({ callId, after }),
  ]);
  return { call, councils, isOfficer: person.roles.includes('officer') };
};
