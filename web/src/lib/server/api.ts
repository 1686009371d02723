import { redirect } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';
import { client } from '#shared/http/client.ts';
import { Problem } from '#shared/http/problem.ts';
import { routes } from '#shared/routes.ts';

/** The API did not answer at all. */
export class ApiUnreachable extends Error {}

/** Somebody sent a form after their session had ended. */
export class SessionEnded extends Error {}

interface Caller {
  token: string | undefined;
  language: string;
  correlationId: string;
  /** The page being asked for, to come back to after signing in again. */
  page: string;
  /** Leads to the first page of the list being asked for. */
  again: () => never;
}

/** What the API says of a place in a list that is too old, or was another reader's. */
const lostPlaces = new Set(['cursor-expired', 'bad-cursor']);

const lostItsPlace = async (response: Response) => {
  if (response.status !== 410 && response.status !== 400) return false;
  const problem = Problem.safeParse(await response.clone().json());
  return problem.success && lostPlaces.has(problem.data.code);
};

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
    const isReading = init.method === 'GET';
    if (response.status === 401) {
      if (isReading) redirect(303, signInFirst(caller.page));
      throw new SessionEnded();
    }
    const isListed = isReading && /[?&]after=/.test(caller.page);
    if (isListed && (await lostItsPlace(response))) caller.again();
    return response;
  });

export type Api = ReturnType<typeof apiFor>;

export const signInFirst = (page: string) => `/sign-in?next=${encodeURIComponent(page)}`;
