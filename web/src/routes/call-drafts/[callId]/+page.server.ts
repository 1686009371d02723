import { callInOffice } from '#lib/calls/drafting/office.ts';
import { aroundCall } from '#lib/calls/shown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const { locals, url } = visit;
  const found = await callInOffice(visit);
  const { id: callId } = found.call;
  const after = url.searchParams.get('after') ?? undefined;
  const [around, history] = await Promise.all([
    aroundCall(locals.api, found.call),
    locals.api.listCallHistory({ callId, after }),
  ]);
  return { ...found, ...around, history };
};
