import { callIdIn } from '#lib/calls/shown.ts';
import { listingOf } from '#lib/screening/listing.ts';
import { colleaguesOf, ownCall } from '#lib/screening/own-call.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const call = await api.getCall({ callId: callIdIn(event.params) });
  const counted = await api.countCallApplications({ callId: call.id }).catch(ownCall);
  if (!counted) return { call, colleagues: await colleaguesOf(api, person) };
  const isOfficer = person.roles.includes('officer');
  const listing = await listingOf(api, {
    call,
    ...counted,
    isOfficer,
    asked: event.url.searchParams,
  });
  return { call, listing, colleagues: [] };
};
