import { client } from '#shared/http/client.ts';
import { routes } from '#shared/routes.ts';
import type { Name } from '../test/people.ts';
import type { Service } from '../test/service.ts';
import { tokenOf } from '../test/tokens.ts';

/** Somebody of the cast whose token is at hand: signing one for each request is no work of ours. */
export const signedIn = async ({ url }: Pick<Service, 'url'>, name: Name) => {
  const authorization = `Bearer ${await tokenOf(name)}`;
  return client(routes, (path, init) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', authorization);
    return fetch(url + path, { ...init, headers });
  });
};
