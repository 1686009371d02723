import { packOf } from '#lib/calls/pack.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  pack: await packOf(locals.api, params.packId),
});
