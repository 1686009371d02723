import type { RequestEvent } from '@sveltejs/kit';
import { callIdIn } from '#lib/calls/shown.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { callLifecycle } from '#shared/calls/lifecycle.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import { instantOf } from '#shared/values/instant.ts';

type Visit = Pick<RequestEvent, 'locals' | 'url'> & { params: { callId: string } };

/** One call as the department sees it, where it stands, and what this person can do to it now. */
export const callInOffice = async (visit: Visit) => {
  const person = await needsPerson(visit);
  const call = await visit.locals.api.getCallDraft({ callId: callIdIn(visit.params) });
  const phase = phaseOf(call, instantOf(new Date()));
  const actions = callLifecycle
    .available(call, person)
    .filter((action) => action !== 'settle' || phase === 'closed');
  return { call, phase, actions };
};
