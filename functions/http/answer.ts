import type {
  APIGatewayProxyEventV2WithJWTAuthorizer as Event,
  APIGatewayProxyStructuredResultV2 as Result,
} from 'aws-lambda';
import * as z from 'zod';
import type { Route } from '#shared/http/route.ts';
import { Language } from '#shared/values/localised.ts';

const Versioned = z.object({ version: z.int() });

/** A success: only what the contract declares leaves, with its version as the entity tag. */
export const answer = (route: Route, output: unknown): Result => {
  const body = route.output.parse(output);
  const versioned = Versioned.safeParse(body);
  return {
    statusCode: route.status,
    headers: {
      'content-type': 'application/json',
      ...(versioned.success && { etag: `"${versioned.data.version}"` }),
    },
    body: JSON.stringify(body),
  };
};

/** The first language of the reader's list that we speak; Vietnamese otherwise. */
export const languageOf = ({ headers }: Event): Language => {
  const wanted = (headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return wanted.map((code) => Language.safeParse(code).data).find(Boolean) ?? 'vi';
};
