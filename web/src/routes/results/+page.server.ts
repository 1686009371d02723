import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  results: await locals.api.listResults({ after: url.searchParams.get('after') ?? undefined }),
});
