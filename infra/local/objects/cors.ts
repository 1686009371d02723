import type { Answer } from './answer.ts';
import type { CorsRule } from './records.ts';
import { refusal } from './refusal.ts';
import type { Request } from './request.ts';

const matches = (pattern: string, value: string) => {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return pattern === value;
  return (
    value.length >= start.length + end.length && value.startsWith(start) && value.endsWith(end)
  );
};

const wantedHeaders = ({ headers }: Request) =>
  (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);

const ruleFor = (request: Request, rules: readonly CorsRule[]) => {
  const { origin = '' } = request.headers;
  const method = request.headers['access-control-request-method'] ?? request.method;
  const wanted = wantedHeaders(request);
  return rules.find(
    ({ origins, methods, headers }) =>
      origins.some((pattern) => matches(pattern, origin)) &&
      methods.includes(method) &&
      wanted.every((name) => headers.some((pattern) => matches(pattern.toLowerCase(), name))),
  );
};

/** What lets a page of an allowed origin read the answer; nothing for all others. */
export const corsHeaders = (
  request: Request,
  rules: readonly CorsRule[],
): Record<string, string> => {
  const { origin } = request.headers;
  const rule = origin === undefined ? undefined : ruleFor(request, rules);
  if (origin === undefined || !rule) return {};
  const wanted = wantedHeaders(request);
  return {
    'access-control-allow-origin': rule.origins.includes('*') ? '*' : origin,
    'access-control-allow-methods': rule.methods.join(', '),
    ...(wanted.length > 0 && { 'access-control-allow-headers': wanted.join(', ') }),
    ...(rule.exposed.length > 0 && { 'access-control-expose-headers': rule.exposed.join(', ') }),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
};

export const preflight = (request: Request, rules: readonly CorsRule[]): Answer => {
  if (request.headers['origin'] !== undefined && ruleFor(request, rules)) return { status: 200 };
  throw refusal(403, 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.');
};
