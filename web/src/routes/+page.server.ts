import { awaitedBy } from '#lib/server/awaits.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  awaits: await awaitedBy(locals),
  signInFailed: url.searchParams.get('signed-in') === 'no',
});
