import type { APIGatewayProxyEventV2WithJWTAuthorizer as Event } from 'aws-lambda';
import { changesVersion, type Route } from '#shared/http/route.ts';
import { instantOf } from '#shared/values/instant.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { languageOf } from './answer.ts';
import { readBody } from './body.ts';
import type { Request } from './request.ts';

/** The version a change was made against: of `If-Match`, else of the body. */
const versionOf = ({ headers }: Event, body: object) => {
  if ('version' in body) return body.version;
  const [, digits] = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '') ?? [];
  if (digits === undefined) throw refuse('version-missing');
  return Number(digits);
};

const bodyOf = (event: Event) => {
  const given = readBody(event.body, event.isBase64Encoded);
  const type = event.headers['content-type'] ?? '';
  if (event.body && !type.startsWith('application/json')) throw refuse('wrong-media-type');
  return given;
};

/** One flat input from path, query and body; a ZodError names every field that is wrong. */
export const inputOf = (route: Route, event: Event) => {
  const body = bodyOf(event);
  return route.input.parse(
    {
      ...event.queryStringParameters,
      ...body,
      ...(changesVersion(route) && { version: versionOf(event, body) }),
      ...event.pathParameters,
    },
    { reportInput: true },
  );
};

/** Who the authorizer says it is; nobody on public routes. */
export const claimsOf = ({ requestContext }: Partial<Pick<Event, 'requestContext'>>) => {
  // API Gateway leaves the authorizer out on routes without one.
  const authorizer: Event['requestContext']['authorizer'] | undefined = requestContext?.authorizer;
  const { iss, sub } = authorizer?.jwt?.claims ?? {};
  return iss && sub ? { issuer: String(iss), subject: String(sub) } : undefined;
};

export const requestOf = (event: Event): Request => ({
  receivedAt: instantOf(new Date(event.requestContext.timeEpoch)),
  language: languageOf(event),
  correlationId: event.requestContext.requestId,
  claims: claimsOf(event) ?? { issuer: '', subject: '' },
  keep: () => [],
});
