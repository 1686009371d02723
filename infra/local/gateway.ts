import { createServer, type IncomingMessage } from 'node:http';
import type { Authorise } from './authoriser.ts';
import { proxyEvent } from './event.ts';
import { invoke, TimedOut } from './lambda.ts';
import { answerOf, send, type Answer } from './answer.ts';
import { routing, type Served } from './routing.ts';

/** Answers what is not a route of the contract: the description, the outbox. */
export type Page = (request: IncomingMessage, path: string) => Promise<Answer | undefined>;

interface Gateway {
  functions: readonly Served[];
  authorise: Authorise;
  pages?: Page;
  /** The clock of what is received, in milliseconds; the machine's own unless told. */
  now?: () => number;
  /** Milliseconds a function has; API Gateway gives 29 s. */
  patience?: number;
}

const largestBody = 10 * 1024 * 1024;
const largestHeaders = 10_240;

/** API Gateway (HTTP API) for one machine: routes, tokens, limits and events as there. No CORS. */
export const gateway = ({ functions, authorise, pages, now = Date.now, patience }: Gateway) => {
  const find = routing(functions);

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const [path = '', ...rest] = (request.url ?? '').split('?');
    if (!isDecodable(path)) return refusal(400, 'Bad Request');
    if (headerBytes(request) > largestHeaders)
      return refusal(431, 'Request Header Fields Too Large');

    const match = find(request.method ?? '', path);
    if (!match) return (await pages?.(request, path)) ?? refusal(404, 'Not Found');

    const isPublic = match.route.access === 'public';
    const claims = isPublic ? undefined : await authorise(request);
    if (!claims && !isPublic) return refusal(401, 'Unauthorized');

    const body = await bodyOf(request);
    if (!body) return { ...refusal(413, 'Request Entity Too Large'), close: true };
    const event = proxyEvent({
      request,
      path,
      query: rest.join('?'),
      body,
      match,
      claims,
      now: now(),
    });
    return answerOf(await invoke(match.served, event, patience));
  };

  // A header above this is Node's own 431; a huge token below it is an ordinary 401.
  return createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    answer(request)
      .catch(unanswered)
      .then((given) => send(response, given))
      .catch(() => response.destroy());
  });
};

const refusal = (status: number, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
});

const unanswered = (error: unknown) => {
  console.error(error);
  return error instanceof TimedOut
    ? refusal(503, 'Service Unavailable')
    : refusal(500, 'Internal Server Error');
};

const isDecodable = (path: string) => {
  if (!path.startsWith('/')) return false;
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
};

const headerBytes = ({ rawHeaders, headers }: IncomingMessage) =>
  rawHeaders.reduce((sum, text) => sum + text.length, 0) - (headers.authorization?.length ?? 0);

const bodyOf = async (request: IncomingMessage) => {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > largestBody) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
};
