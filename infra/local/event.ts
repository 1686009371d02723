import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Claims } from './authoriser.ts';
import type { Match } from './routing.ts';

interface Received {
  request: IncomingMessage;
  path: string;
  query: string;
  body: Buffer;
  match: Match;
  claims: Claims | undefined;
  /** When it was received, in milliseconds. */
  now: number;
}

/** The event of API Gateway's payload format 2.0: what has no value is absent, not empty. */
export const proxyEvent = ({ request, path, query, body, match, claims, now }: Received) => {
  const headers = headersOf(request);
  const cookies = request.headers.cookie?.split(/; */);
  const parameters = queryOf(query);
  const text = isText(headers['content-type']);
  const rawPath = decodeURIComponent(path);
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath,
    rawQueryString: query,
    ...(cookies && { cookies }),
    headers,
    ...(parameters && { queryStringParameters: parameters }),
    ...(Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters }),
    requestContext: requestContextOf(request, headers, rawPath, match.route.key, claims, now),
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
};

const requestContextOf = (
  request: IncomingMessage,
  headers: Record<string, string>,
  path: string,
  routeKey: string,
  claims: Claims | undefined,
  now: number,
) => {
  return {
    accountId: '000000000000',
    apiId: 'local',
    ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
    domainName: headers.host ?? 'localhost',
    domainPrefix: 'local',
    http: {
      method: request.method ?? 'GET',
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: new Date(now).toUTCString(),
    timeEpoch: now,
  };
};

// A header sent twice is one value with a comma; cookies travel apart.
const headersOf = (request: IncomingMessage) =>
  Object.fromEntries(
    Object.entries(request.headersDistinct)
      .filter(([name]) => name !== 'cookie')
      .map(([name, values]) => [name, values?.join(',') ?? '']),
  );

const queryOf = (query: string) => {
  if (query === '') return undefined;
  const all = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = all.get(name);
    all.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(all);
};

const isText = (type = '') =>
  /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\s*(;|$))/i.test(type);
