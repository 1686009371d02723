import { takeNotice } from '#lib/server/notice.ts';
import type { LayoutServerLoad } from './$types';

/** Pages are read, not run: the browser gets HTML, and a few custom elements make it pleasant. */
export const csr = false;

export const load: LayoutServerLoad = async ({ locals, cookies }) => {
  const signedIn = locals.token !== undefined;
  // The frame stands even where the API does not: then without the name.
  const me = signedIn ? await locals.me().catch(() => undefined) : undefined;
  return {
    language: locals.language,
    now: new Date().toISOString(),
    signedIn,
    name: me?.person?.name,
    notice: takeNotice(cookies),
  };
};
