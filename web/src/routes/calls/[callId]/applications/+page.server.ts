import { callIdIn } from '#lib/calls/shown.ts';
import { dueAfterClosing } from '#lib/calls/deadline-lines.ts';
import { packOf } from '#lib/calls/pack.ts';
import { supplementOf } from '#lib/applications/list.ts';
import { listed, standingOf } from '#lib/screening/standing.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import { endOfDay, instantOf } from '#shared/values/instant.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  const { api } = event.locals;
  const callId = callIdIn(event.params);
  const [call, { counts }] = await Promise.all([
    api.getCall({ callId }),
    api.countCallApplications({ callId }),
  ]);
  const pack = await packOf(api, call.packId);
  const { searchParams } = event.url;
  const status = listed(searchParams.get('status'), counts);
  const after = searchParams.get('after') ?? undefined;
  const page = await api.listCallApplications({ callId, status, after });
  const lines = await Promise.all(
    page.items.map(async (line) => ({ line, supplement: await supplementOf(api, line) })),
  );
  const checkedBy = dueAfterClosing(pack.deadlines.validityCheck, call.closesAt);
  return {
    call,
    counts,
    status,
    lines,
    after: page.after,
    standing: standingOf(counts, phaseOf(call, instantOf(new Date()))),
    checkedBy: checkedBy && endOfDay(checkedBy.day),
    article: pack.deadlines.validityCheck?.article,
    isOfficer: person.roles.includes('officer'),
  };
};
