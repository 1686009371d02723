import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import {
  attemptCookie,
  issuer,
  sessionCookie,
  sessions,
  store,
} from '#lib/server/session/index.ts';
import { keyOf } from '#lib/server/session/secret.ts';
import type { RequestHandler } from './$types';

const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
});

/** Back from the issuer: an attempt counts once, in the browser that began it. */
export const GET: RequestHandler = async ({ url, cookies }) => {
  const browser = attemptCookie.get(cookies) ?? '';
  const state = url.searchParams.get('state') ?? '';
  const attempt = Attempt.safeParse(await store.take(keyOf(browser, state)));
  // Lost, used or old: nothing is wrong that starting again would not mend.
  if (!attempt.success) redirect(303, '/?signed-in=no');

  const tokens = await issuer.finish(url.search, attempt.data).catch(() => undefined);
  if (!tokens) redirect(303, '/?signed-in=no');

  const before = sessionCookie.get(cookies);
  if (before) await sessions.end(before);
  sessionCookie.set(cookies, await sessions.start(tokens));
  attemptCookie.clear(cookies);
  redirect(303, attempt.data.next);
};
