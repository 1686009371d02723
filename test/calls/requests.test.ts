import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '#shared/http/problem.ts';
import { methodAndPath, type Route } from '#shared/http/route.ts';
import { Call } from '#shared/calls/model.ts';
import { callRoutes } from '#shared/calls/routes.ts';
import { Invitation, Organisation, Person } from '#shared/organisations/model.ts';
import { organisationRoutes } from '#shared/organisations/routes.ts';
import { cast } from '../given/people.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls'] });
  const { people } = await cast(service);
  // Somebody every route of both contexts lets in.
  const personId = people('dung');
  const { version } = await service.as('kien').getPerson({ personId });
  const reason = 'Kiêm nhiệm theo quyết định số 5';
  await service.as('an').grantRole({ personId, role: 'admin', reason, version });
});
afterAll(() => service.stop());

const json = { 'content-type': 'application/json', 'if-match': '"1"' };
const send = (
  method: string,
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
  headers = {},
) => service.raw('dung', path, { method, headers: { ...json, ...headers }, ...(body && { body }) });

const routes: Route[] = [...Object.values(organisationRoutes), ...Object.values(callRoutes)];
const ids = { organisationId: 'org', personId: 'per', invitationId: 'inv', callId: 'call' };
const pathOf = (route: Route) =>
  Object.entries(ids).reduce(
    (path, [name, prefix]) => path.replace(`{${name}}`, `${prefix}_${'0'.repeat(32)}`),
    methodAndPath(route.key)[1],
  );
const writing = routes.filter(({ key }) => !key.startsWith('GET '));

describe('T-08 a request for what is not there', () => {
  it.each([
    ['GET', '/admin'],
    ['GET', '/admin/people'],
    ['GET', '/v1/calls'],
    ['GET', '/calls/'],
    ['GET', '//calls'],
    ['GET', '/CALLS'],
    ['POST', '/people'],
    ['GET', '/.env'],
    ['GET', '/calls%2f..%2fpeople'],
  ])('%s %s is not found', async (method, path) => {
    expect((await send(method, path)).status).toBe(404);
  });

  it('finds no method but the declared ones', async () => {
    const declared = new Set<string>(routes.map(({ key }) => key));
    const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PURGE'];
    const paths = new Map(routes.map((route) => [methodAndPath(route.key)[1], pathOf(route)]));
    const undeclared = [...paths].flatMap(([template, path]) =>
      methods
        .filter((method) => !declared.has(`${method} ${template}`))
        .map((method) => ({ method, path })),
    );
    for (const { method, path } of undeclared)
      expect((await send(method, path)).status, `${method} ${path}`).toBe(404);
  });
});

describe('T-11 a request that fills in more than it may', () => {
  const stored = new Set([
    ...[Call, Person, Organisation, Invitation].flatMap(({ shape }) => Object.keys(shape)),
    ...['pk', 'sk', 'kind', 'folded', 'shown', 'seal', 'expires', 'role', 'admin', 'ownerId'],
  ]);

  it.each(writing.map((route) => [route.key, route] as const))('%s', async (_, route) => {
    const extra = [...stored].filter((name) => !(name in route.input.shape));
    const body = JSON.stringify(Object.fromEntries(extra.map((name) => [name, 'x'])));
    const answer = await send(methodAndPath(route.key)[0], pathOf(route), body);
    const { code, fields = [] } = Problem.parse(await answer.json());
    expect([answer.status, code]).toEqual([422, 'unfit']);
    const refused = fields.filter((field) => field.code === 'unknown_field');
    expect(refused.map(({ field }) => field).sort()).toEqual(extra.sort());
  });

  it('reads nothing from the query of a change', async () => {
    const [route] = writing;
    const path = `${route ? pathOf(route) : ''}?name=Lan&email=lan@b.example`;
    const { fields = [] } = Problem.parse(await (await send('POST', path, '{}')).json());
    expect(fields.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'name: required',
      'email: required',
    ]);
  });

  it('takes only what a list declares', async () => {
    expect((await send('GET', '/calls?status=draft')).status).toBe(422);
    expect((await send('GET', '/calls?phase=open&phase=closed')).status).toBe(422);
    expect((await send('GET', '/people?sort=email')).status).toBe(422);
  });
});

describe('T-49 a request that is too much', () => {
  const deep = (depth: number) => `{"schema":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const many = (keys: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: keys }, (_, at) => [`k${at}`, 0])));

  it.each([
    ['eleven megabytes', 413, () => 'x'.repeat(11_000_000)],
    ['a string of a million signs', 413, () => JSON.stringify({ title: 'x'.repeat(1_000_000) })],
    ['a hundred thousand levels', 422, () => deep(100_000)],
    ['twenty-one levels', 422, () => deep(20)],
    ['fifty thousand names', 422, () => many(50_000)],
    ['no JSON', 400, () => '{"title":'],
    ['a list', 400, () => '[]'],
    ['bytes that are no text', 400, () => new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ])('%s is refused with %i', async (_, status, body) => {
    expect((await send('POST', '/forms', body())).status).toBe(status);
  });

  it('that would unpack to more is never unpacked', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, 0x20)));
    const answer = await send('POST', '/forms', bomb, { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(400);
  });

  it('in its headers is refused before anything reads it', async () => {
    const answer = await send('GET', '/me', undefined, { 'x-much': 'x'.repeat(11_000) });
    expect(answer.status).toBe(431);
  });

  it('of another type is not read at all', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/jsonp', '']) {
      const answer = await send('POST', '/forms', '{}', { 'content-type': type });
      expect(answer.status, type).toBe(415);
    }
  });
});

describe('T-51 a request that reaches for a prototype', () => {
  const poison = [
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"schema":{"properties":{"__proto__":{"polluted":true}}}}',
    '{"\\u005f_proto__":{"polluted":true}}',
    '{"schema":[{"prototype":{"polluted":true}}]}',
  ];

  it.each(poison)('%s changes nothing', async (body) => {
    for (const route of writing) {
      const answer = await send(methodAndPath(route.key)[0], pathOf(route), body);
      expect(answer.status, route.key).toBe(400);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each(['__proto__[polluted]=1', '__proto__=1', 'constructor.prototype.polluted=1', 'a[]=1'])(
    'the query %s is refused',
    async (query) => {
      for (const route of routes.filter(({ key }) => key.startsWith('GET ')))
        expect((await send('GET', `${pathOf(route)}?${query}`)).status, route.key).toBe(422);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );
});

describe('an answer', () => {
  it('is in the reader’s language, kept by nobody, and says its type', async () => {
    const answer = await send('GET', `/calls/call_${'0'.repeat(32)}`, undefined, {
      'accept-language': 'ar;q=0.9, en;q=0.8',
    });
    expect(Problem.parse(await answer.json()).title).toBe('لم نجد ما طلبته.');
    const { headers } = answer;
    expect([
      headers.get('content-type'),
      headers.get('content-language'),
      headers.get('cache-control'),
      headers.get('x-content-type-options'),
    ]).toEqual(['application/problem+json', 'ar', 'no-store', 'nosniff']);
  });
});
