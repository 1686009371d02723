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

const bodyOf = ({ body, headers, isBase64Encoded }: Event) => {
  const isJson = /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
  if (body && !isJson) throw refuse('wrong-media-type');
  return readBody(body, isBase64Encoded);
};

/** One flat input from path and query or body; a ZodError names every field that is wrong. */
export const inputOf = (route: Route, event: Event) => {
  // A query of anything but a GET stands in logs and histories: nothing is read from it.
  const given = route.key.startsWith('GET ') ? event.queryStringParameters : bodyOf(event);
  return route.input.parse(
    {
      ...given,
      ...(changesVersion(route) && { version: versionOf(event, given ?? {}) }),
      ...event.pathParameters,
    },
    { reportInput: true },
  );
};

/** Who the authorizer says it is; nobody on public routes. */
export const claimsOf = ({ requestContext }: Partial<Pick<Event, 'requestContext'>>) => {
  // API Gateway leaves the authorizer out on routes without one.
  const authorizer: Event['requestContext']['authorizer'] | undefined = requestContext?.authorizer;
  const { iss, sub, token_use } = authorizer?.jwt.claims ?? {};
  // Cognito's id token has an audience API Gateway accepts; it is meant for the web, never for us.
  if (token_use !== undefined && token_use !== 'access') throw refuse('not-signed-in');
  return iss && sub ? { issuer: String(iss), subject: String(sub) } : undefined;
};

export const requestOf = (event: Event): Request => ({
  receivedAt: instantOf(new Date(event.requestContext.timeEpoch)),
  language: languageOf(event),
  correlationId: event.requestContext.requestId,
  claims: claimsOf(event) ?? { issuer: '', subject: '' },
  keep: () => [],
});
