import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

type Phase = 'draft' | 'open' | 'closed';

const shownIn = (url: URL): Phase => {
  const phase = url.searchParams.get('phase');
  return phase === 'open' || phase === 'closed' ? phase : 'draft';
};

export const load: PageServerLoad = async (visit) => {
  const { locals, url } = visit;
  const { roles } = await needsPerson(visit);
  const phase = shownIn(url);
  const after = url.searchParams.get('after') ?? undefined;
  const drafts = await locals.api.listCallDrafts(phase === 'draft' ? { after } : {});
  const calls = phase === 'draft' ? drafts : await locals.api.listCalls({ phase, after });
  return { phase, calls, drafts: drafts.items.length, isOfficer: roles.includes('officer') };
};
