import { redirect } from '@sveltejs/kit';
import { safeNext } from '#lib/server/next.ts';
import { attemptCookie, issuer, store } from '#lib/server/session/index.ts';
import { keyOf, newSecret } from '#lib/server/session/secret.ts';
import type { RequestHandler } from './$types';

const TEN_MINUTES = 600;

/** Leaves for the issuer, remembering where the person wanted to go. */
export const GET: RequestHandler = async ({ url, cookies }) => {
  const { attempt, address } = await issuer.begin();
  const browser = attemptCookie.get(cookies) ?? newSecret();
  const row = { ...attempt, next: safeNext(url.searchParams.get('next')) };
  await store.put(keyOf(browser, attempt.state), row, Date.now() / 1000 + TEN_MINUTES);
  attemptCookie.set(cookies, browser, TEN_MINUTES);
  redirect(303, address, { external: true });
};
