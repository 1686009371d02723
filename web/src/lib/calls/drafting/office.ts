import type { RequestEvent } from '@sveltejs/kit';
import { callIdIn } from '#lib/calls/shown.ts';
import { needsPerson } from '#lib/server/guard.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import { instantOf } from '#shared/values/instant.ts';

type Visit = Pick<RequestEvent, 'locals' | 'request' | 'url'> & { params: { callId: string } };

/** One call as the department sees it, where it stands, and what this person can do to it now. */
export const callInOffice = async (visit: Visit) => {
  await needsPerson(visit);
  const { actions, ...call } = await visit.locals.api.getCallDraft({
    callId: callIdIn(visit.params),
  });
  return { call, phase: phaseOf(call, instantOf(new Date())), actions };
};
