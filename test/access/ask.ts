import { randomUUID } from 'node:crypto';
import { encode } from '#shared/http/client.ts';
import type { Route } from '#shared/http/route.ts';
import type { Name } from '../people.ts';
import type { Service } from '../service.ts';

/** What differs between any two answers, and tells nothing. */
const changing = new Set(['date', 'x-correlation-id']);

/** One request, with all that its route needs to be heard, and its answer byte for byte. */
export const ask = async (
  service: Service,
  name: Name | undefined,
  route: Route,
  input: object,
  more: object = {},
) => {
  const { method, path, body, version } = encode(route, input);
  const answer = await service.raw(name, path, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(typeof version === 'number' && { 'if-match': `"${version}"` }),
      ...(route.once && { 'idempotency-key': randomUUID() }),
    },
    ...(body && { body: JSON.stringify({ ...body, ...more }) }),
  });
  const headers = [...answer.headers].filter(([header]) => !changing.has(header));
  return { status: answer.status, headers, body: await answer.text() };
};
export type Answer = Awaited<ReturnType<typeof ask>>;

/** All of them, a few at a time; answers keep the order of what was asked. */
export const allOf = async <T, R>(items: readonly T[], each: (item: T) => Promise<R>) => {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [at, item] of queue) results[at] = await each(item);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return results;
};
