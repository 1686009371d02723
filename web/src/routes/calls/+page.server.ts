import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const phase =
    url.searchParams.get('phase') === 'closed' ? ('closed' as const) : ('open' as const);
  const after = url.searchParams.get('after') ?? undefined;
  return { phase, calls: await locals.api.listCalls({ phase, after }) };
};
