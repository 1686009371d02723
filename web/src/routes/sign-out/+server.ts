import { redirect } from '@sveltejs/kit';
import { issuer, sessionCookie, sessions } from '#lib/server/session/index.ts';
import type { RequestHandler } from './$types';

/** Ends the session here first; then, if it answers, at the issuer. */
export const POST: RequestHandler = async ({ cookies, setHeaders }) => {
  const id = sessionCookie.get(cookies);
  const tokens = id ? await sessions.end(id) : undefined;
  sessionCookie.clear(cookies);
  setHeaders({ 'clear-site-data': '"cache", "storage"' });
  if (!tokens) redirect(303, '/');

  await issuer.revoke(tokens).catch(() => undefined);
  const farewell = await issuer.farewell(tokens).catch(() => undefined);
  if (farewell) redirect(303, farewell, { external: true });
  redirect(303, '/');
};
