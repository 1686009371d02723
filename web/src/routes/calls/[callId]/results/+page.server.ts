import { callIdIn } from '#lib/calls/shown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const callId = callIdIn(params);
  const after = url.searchParams.get('after') ?? undefined;
  const [call, results] = await Promise.all([
    locals.api.getCall({ callId }),
    locals.api.listCallResults({ callId, after }),
  ]);
  return { call, results };
};
