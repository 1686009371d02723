import { hasRole } from '#shared/identity/actor.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const support = await api.getEvent({ eventId: event.params.eventId });
  const startups = await Promise.all(
    support.beneficiaries.map(async (startupId) => {
      const { id, name } = await api.getStartup({ startupId });
      return { id, name };
    }),
  );
  return { event: support, startups, isCentre: hasRole(person, 'centre') };
};
