import { aroundCall, callIdIn } from '#lib/calls/shown.ts';
import { appliesHere } from '#lib/organisations/places.ts';
import { hasRole } from '#shared/identity/actor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const callId = callIdIn(params);
  const call = await locals.api.getCall({ callId });
  const [around, results, me] = await Promise.all([
    aroundCall(locals.api, call),
    // What was decided stands beside the call: where it cannot be read, the call still can.
    locals.api.listCallResults({ callId }).catch(() => undefined),
    locals.token ? locals.me().catch(() => undefined) : undefined,
  ]);
  const person = me?.person;
  return {
    call,
    ...around,
    hasResults: results !== undefined && results.items.length > 0,
    isManaged: person !== undefined && hasRole(person, 'officer'),
    seesCouncils: person !== undefined && hasRole(person, 'approver', 'secretary', 'auditor'),
    applies: person === undefined || appliesHere(person),
  };
};
