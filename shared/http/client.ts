import { Problem, ProblemError } from './problem.ts';
import {
  changesVersion,
  methodAndPath,
  type InputOf,
  type OutputOf,
  type Route,
  type Routes,
} from './route.ts';

/** `once` is the idempotency key of an operation that needs one. */
export interface CallOptions {
  once?: string;
}

export type Client<R extends Routes> = {
  [Name in keyof R]: (input: InputOf<R[Name]>, options?: CallOptions) => Promise<OutputOf<R[Name]>>;
};

type Send = (path: string, init: RequestInit) => Promise<Response>;

/** A typed function for every route. `send` adds the base address and the caller's token. */
export const client = <R extends Routes>(routes: R, send: Send): Client<R> =>
  Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [
      name,
      (input: object, options?: CallOptions) => call(route, input, send, options),
    ]),
  ) as unknown as Client<R>;

const call = async (route: Route, input: object, send: Send, options: CallOptions = {}) => {
  const { method, path, body, version } = encode(route, input);
  const response = await send(path, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${Number(version)}"` }),
      ...(options.once && { 'idempotency-key': options.once }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const json: unknown = await response.json();
  if (!response.ok) throw new ProblemError(Problem.parse(json));
  return route.output.parse(json);
};

/** Path parameters go into the path, `version` into `If-Match`, the rest into the query of a GET or the body. */
export const encode = (route: Route, input: object) => {
  const [method, template] = methodAndPath(route.key);
  const rest = new Map<string, unknown>(
    Object.entries(input).filter(([, value]) => value !== undefined),
  );
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const version = changesVersion(route) ? rest.get('version') : undefined;
  if (version !== undefined) rest.delete('version');

  if (method !== 'GET') return { method, path, body: Object.fromEntries(rest), version };
  const query = new URLSearchParams(
    [...rest].map(([name, value]): [string, string] => [name, String(value)]),
  );
  return {
    method,
    path: query.size > 0 ? `${path}?${query.toString()}` : path,
    body: undefined,
    version,
  };
};
