import { callInOffice } from '#lib/calls/drafting/office.ts';
import { aroundCall } from '#lib/calls/shown.ts';
import { standingOf } from '#lib/screening/standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const { locals, url } = visit;
  const found = await callInOffice(visit);
  const { id: callId } = found.call;
  const after = url.searchParams.get('after') ?? undefined;
  const [around, history, counted] = await Promise.all([
    aroundCall(locals.api, found.call),
    locals.api.listCallHistory({ callId, after }),
    // Who belongs to an applicant is told nothing of the others: the call itself stays open to them.
    locals.api.countCallApplications({ callId }).catch(() => undefined),
  ]);
  return {
    ...found,
    ...around,
    history,
    standing: counted && standingOf(counted.counts, found.phase),
  };
};
