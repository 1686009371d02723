import { awaitedBy } from '#lib/server/awaits.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  awaits: await awaitedBy(locals),
  // Without the API the page stands all the same.
  person: locals.token ? (await locals.me().catch(() => undefined))?.person : undefined,
  signInFailed: url.searchParams.get('signed-in') === 'no',
});
