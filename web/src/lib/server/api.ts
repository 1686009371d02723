import { redirect } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';
import { client } from '#shared/http/client.ts';
import { routes } from '#shared/routes.ts';

/** The API did not answer at all. */
export class ApiUnreachable extends Error {}

interface Caller {
  token: string | undefined;
  language: string;
  correlationId: string;
  /** The page being asked for, to come back to after signing in again. */
  page: string;
}

const PATIENCE = 15_000;

/** The API as this caller may use it. */
export const apiFor = (caller: Caller) =>
  client(routes, async (path, init) => {
    const headers = new Headers(init.headers);
    headers.set('accept-language', caller.language);
    headers.set('x-correlation-id', caller.correlationId);
    if (caller.token) headers.set('authorization', `Bearer ${caller.token}`);

    const response = await fetch(API_URL + path, {
      ...init,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((cause: unknown) => {
      throw new ApiUnreachable('The API did not answer', { cause });
    });
    if (response.status === 401 && init.method === 'GET') redirect(303, signInFirst(caller.page));
    return response;
  });

export type Api = ReturnType<typeof apiFor>;

export const signInFirst = (page: string) => `/sign-in?next=${encodeURIComponent(page)}`;
