import type { Cookies } from '@sveltejs/kit';
import * as env from '$app/env/private';
import { dynamoSessions } from './dynamodb.ts';
import { issuerAt } from './issuer.ts';
import { sessions as sessionsIn } from './sessions.ts';

export const issuer = issuerAt({
  issuer: env.ISSUER_URL,
  clientId: env.CLIENT_ID,
  clientSecret: env.CLIENT_SECRET,
  audience: env.API_AUDIENCE,
  portal: env.PORTAL_URL,
});
export const store = dynamoSessions({ table: env.SESSIONS_TABLE, endpoint: env.DYNAMODB_ENDPOINT });
export const sessions = sessionsIn(store, issuer.renew);

/** Browsers take `Secure` cookies from http://localhost too, so there is one kind everywhere. */
const cookie = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

const slot = (name: string) => ({
  get: (cookies: Cookies) => cookies.get(name),
  set: (cookies: Cookies, value: string, maxAge?: number) =>
    cookies.set(name, value, { ...cookie, ...(maxAge && { maxAge }) }),
  clear: (cookies: Cookies) => cookies.delete(name, cookie),
});

/** The session's secret; ends with the browser at the latest. */
export const sessionCookie = slot('__Host-session');
/** Ties an attempt to sign in to the browser that began it. */
export const attemptCookie = slot('__Host-sign-in');
