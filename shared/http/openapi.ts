import * as z from 'zod';
import { methodAndPath, type Route, type Routes } from './route.ts';
import { Problem } from './problem.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

/** What `version` is over HTTP: the entity tag the change was made against. */
const headersOf = (route: Route) => [
  ...('version' in route.input.shape
    ? [header('If-Match', 'The version read, as its ETag: `"3"`')]
    : []),
  ...(route.once
    ? [
        header(
          'Idempotency-Key',
          'Made by the client, 16 to 100 characters; the first answer is kept',
        ),
      ]
    : []),
];

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', cycles: 'ref', reused: 'inline' });

const describe = (route: Route) => {
  const [method, path] = methodAndPath(route.key);
  const { properties = {}, required = [] }: JsonSchema = schemaOf(route.input, 'input');
  const names = Object.keys(properties).filter((name) => name !== 'version');
  const inPath = (name: string) => path.includes(`{${name}}`);
  const inBody = method === 'GET' ? [] : names.filter((name) => !inPath(name));
  const body = {
    type: 'object',
    properties: Object.fromEntries(inBody.map((name) => [name, properties[name]])),
    required: required.filter((name) => inBody.includes(name)),
    additionalProperties: false,
  };
  return {
    summary: route.summary,
    security: route.access === 'public' ? [] : [{ signIn: [] }],
    ...(Array.isArray(route.access) && { 'x-roles': route.access }),
    parameters: [
      ...names
        .filter((name) => !inBody.includes(name))
        .map((name) => ({
          name,
          in: inPath(name) ? 'path' : 'query',
          required: required.includes(name),
          schema: properties[name],
        })),
      ...headersOf(route),
    ],
    ...(inBody.length > 0 && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: {
      [route.status]: {
        description: 'Done',
        content: { 'application/json': { schema: schemaOf(route.output, 'output') } },
      },
      default: problem('Not done, and why'),
    },
  };
};

const tagOf = (contexts: Record<string, Routes>, name: string) =>
  Object.entries(contexts).find(([, routes]) => name in routes)?.[0] ?? '';

/** The OpenAPI 3.1 description of the contexts' routes; JSON Schema is what both speak. */
export const openapi = (
  info: { title: string; version: string; description: string },
  contexts: Record<string, Routes>,
) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.values(contexts).flatMap((routes) => Object.entries(routes))) {
    const [method, path] = methodAndPath(route.key);
    (paths[path] ??= {})[method.toLowerCase()] = {
      operationId: name,
      tags: [tagOf(contexts, name)],
      ...describe(route),
    };
  }
  return {
    openapi: '3.1.0',
    info,
    tags: Object.keys(contexts).map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        signIn: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the portal’s sign-in: it says who, never what they may.',
        },
      },
    },
  };
};
