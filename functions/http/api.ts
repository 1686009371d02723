import middy from '@middy/core';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer as Event,
  APIGatewayProxyStructuredResultV2 as Result,
} from 'aws-lambda';
import type * as z from 'zod';
import { anybody, type Actor } from '#shared/identity/actor.ts';
import type { Access, Route, Routes } from '#shared/http/route.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { actorOf } from '../organisations/people.ts';
import { organisationsTable } from '../organisations/table.ts';
import { openTable, type Table } from '../storage/table.ts';
import { answer, languageOf } from './answer.ts';
import { claimsOf, inputOf, requestOf } from './read.ts';
import { onceOnly } from './once.ts';
import { problemOf } from './problems.ts';
import type { Request } from './request.ts';
import { logger, report, tracer } from './watchdog.ts';

/** What a context does: one function for every route of its contract. */
export type Operations<R extends Routes> = {
  [Name in keyof R]: (
    input: z.output<R[Name]['input']>,
    actor: Actor,
    request: Request,
  ) => Promise<z.input<R[Name]['output']>>;
};

type Operation = (input: never, actor: Actor, request: Request) => Promise<unknown>;

/** The Lambda handler of one context. API Gateway has matched the route and checked the token. */
export const api = <R extends Routes>(routes: R, operations: Operations<R>, table: Table) => {
  const names = new Map(
    Object.entries(routes).map(([name, { key }]): [string, string] => [key, name]),
  );
  const people = openTable(organisationsTable);

  const act = async (route: Route, operation: Operation, event: Event, actor: Actor) => {
    if (!admits(route.access, actor)) throw refuse('not-allowed');
    const input = inputOf(route, event);
    const request = requestOf(event);
    if (!route.once) return answer(route, await operation(input as never, actor, request));

    const key = event.headers['idempotency-key'] ?? '';
    const once = onceOnly(table, route, actor, key, input);
    const kept = new Set<unknown>();
    const keep = (output: unknown) => {
      kept.add(output);
      return once.keep(Date.parse(request.receivedAt))(output);
    };
    // A used key cannot be written again, so the effect fails: only then is its answer asked for.
    try {
      const output = await operation(input as never, actor, { ...request, keep });
      if (kept.size === 0) throw new Error(`${route.key} would act again when asked again`);
      return answer(route, output);
    } catch (error) {
      const before = await once.answer();
      if (before) return replay(before);
      throw error;
    }
  };

  return middy<Event, Result>()
    .use(captureLambdaHandler(tracer, { captureResponse: false }))
    .handler(async (event) => {
      const started = performance.now();
      const name = names.get(event.routeKey) ?? '';
      const language = languageOf(event);
      const correlationId = event.requestContext.requestId;
      let actor: Actor = anybody;
      let code = 'done';
      let result: Result;
      try {
        const route = routes[name];
        const operation = operations[name];
        if (!route || !operation) throw refuse('not-found');
        actor = await actorOf(people, claimsOf(event));
        result = await act(route, operation, event, actor);
      } catch (error) {
        const problem = problemOf(error, language);
        if (problem.status >= 500) logger.error('fault', { error: faultOf(error), correlationId });
        code = problem.code;
        result = {
          statusCode: problem.status,
          headers: { 'content-type': 'application/problem+json' },
          body: JSON.stringify(problem.status >= 500 ? { ...problem, correlationId } : problem),
        };
      }
      report({
        operation: name,
        actor: actor.id,
        status: result.statusCode ?? 200,
        code,
        milliseconds: Math.round(performance.now() - started),
        correlationId,
      });
      return {
        ...result,
        headers: {
          ...result.headers,
          'cache-control': 'no-store',
          'content-language': language,
          'x-content-type-options': 'nosniff',
          'x-correlation-id': correlationId,
        },
      };
    });
};

const admits = (access: Access, actor: Actor) =>
  typeof access === 'string' || access.some((role) => actor.roles.includes(role));

const replay = ({ status, body }: { status: number; body: string }): Result => ({
  statusCode: status,
  headers: { 'content-type': 'application/json', 'idempotent-replayed': 'true' },
  body,
});

/** Where it broke, never with what: messages of schemas and engines quote the data. */
const faultOf = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, stack: error.stack?.split('\n').slice(1, 8) }
    : typeof error;
