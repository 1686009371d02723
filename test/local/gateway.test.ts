import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { gateway } from '#infra/local/gateway.ts';
import { listen, type Listening } from '#infra/local/listen.ts';
import { runningFunction, type Handler } from '#infra/local/lambda.ts';

const open = (key: string) => ({ key, access: 'public' as const });
const echo: Handler = (event) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'application/json' },
  cookies: ['a=1', 'b=2'],
  body: JSON.stringify({ event, by: runningFunction() }),
});
const slow: Handler = () => new Promise(() => undefined);

let api: Listening;
let url: string;
beforeAll(async () => {
  const server = gateway({
    functions: [
      {
        name: 'calls',
        handler: echo,
        routes: {
          one: open('GET /calls/{callId}'),
          mine: open('GET /calls/mine'),
          part: open('GET /calls/{callId}/parts/{part}'),
          post: open('POST /calls'),
          closed: { key: 'GET /closed', access: 'signed-in' },
        },
      },
      {
        name: 'faults',
        routes: { slow: open('GET /slow'), broken: open('GET /broken'), plain: open('GET /plain') },
        handler: (event, context) => {
          const { routeKey } = z.looseObject({ routeKey: z.string() }).parse(event);
          if (routeKey === 'GET /slow') return slow(event, context);
          if (routeKey === 'GET /plain') return { hello: 'world' };
          throw new Error('broken');
        },
      },
    ],
    authorise: () => Promise.resolve(undefined),
    patience: 100,
  });
  api = await listen(server, 0);
  url = `http://127.0.0.1:${api.port}`;
});
afterAll(() => api.close());

const Echoed = z.object({ event: z.record(z.string(), z.unknown()), by: z.string() });
const eventOf = async (path: string, init?: RequestInit) => {
  const answer = await fetch(url + path, init);
  return Echoed.parse(await answer.json()).event;
};

/** A request as bytes: for what fetch is too polite to send. */
const raw = async (request: string) => {
  const socket = connect(api.port, '127.0.0.1');
  socket.end(request);
  return text(socket);
};

describe('the gateway', () => {
  it('prefers a written segment to a parameter', async () => {
    expect(await eventOf('/calls/mine')).toMatchObject({ routeKey: 'GET /calls/mine' });
    expect(await eventOf('/calls/other')).toMatchObject({
      routeKey: 'GET /calls/{callId}',
      pathParameters: { callId: 'other' },
    });
  });

  it.each(['/', '/nowhere', '/calls/', '/calls/mine/', '/calls/a/parts/', '//calls/mine'])(
    'answers 404 for %s',
    async (path) => {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ message: 'Not Found' });
    },
  );

  it('answers 404, not 405, for a method no route has', async () => {
    expect((await fetch(`${url}/calls/mine`, { method: 'DELETE' })).status).toBe(404);
  });

  it('hands over the event of payload format 2.0', async () => {
    const event = await eventOf('/calls/%C6%B0%C6%A1m/parts/a%20b?x=1&x=2&y=%C4%91', {
      headers: { cookie: 'a=1; b=2', 'X-One': 'one' },
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /calls/{callId}/parts/{part}',
      rawPath: '/calls/ươm/parts/a b',
      rawQueryString: 'x=1&x=2&y=%C4%91',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-one': 'one' },
      queryStringParameters: { x: '1,2', y: 'đ' },
      pathParameters: { callId: 'ươm', part: 'a b' },
      isBase64Encoded: false,
      requestContext: {
        http: {
          method: 'GET',
          path: '/calls/ươm/parts/a b',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
        },
        routeKey: 'GET /calls/{callId}/parts/{part}',
        stage: '$default',
      },
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.requestContext).not.toHaveProperty('authorizer');
    expect(event).not.toHaveProperty('body');
  });

  it('leaves out what has no value', async () => {
    const event = await eventOf('/calls/mine');
    for (const name of ['cookies', 'queryStringParameters', 'pathParameters', 'body'])
      expect(event).not.toHaveProperty(name);
  });

  it('joins a header sent twice with a comma', async () => {
    const answer = await raw(
      'GET /calls/mine HTTP/1.1\r\nhost: x\r\nx-two: 1\r\nx-two: 2\r\nconnection: close\r\n\r\n',
    );
    expect(answer).toContain('"x-two":"1,2"');
  });

  it('cannot be led to a prototype by a query', async () => {
    const { queryStringParameters } = await eventOf('/calls/mine?__proto__=1&constructor=2');
    expect(Object.entries(queryStringParameters ?? {})).toContainEqual(['constructor', '2']);
  });

  it.each([
    ['application/json', '{"a":1}', false],
    ['application/problem+json; charset=utf-8', '{"a":1}', false],
    ['text/plain', 'xin chào', false],
    ['application/octet-stream', 'abc', true],
    ['application/x-www-form-urlencoded', 'a=1', true],
  ])('hands over a body of %s', async (type, body, isBase64Encoded) => {
    const event = await eventOf('/calls', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    const sent = isBase64Encoded ? Buffer.from(body).toString('base64') : body;
    expect(event).toMatchObject({ body: sent, isBase64Encoded });
  });

  it('gives back status, headers and cookies of the function', async () => {
    const answer = await fetch(`${url}/calls/mine`);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('takes an answer without a status as JSON', async () => {
    expect(await (await fetch(`${url}/plain`)).json()).toEqual({ hello: 'world' });
  });

  it('says which function is at work, for the record of AWS calls', async () => {
    const answer = await fetch(`${url}/calls/mine`);
    expect(Echoed.parse(await answer.json()).by).toBe('calls');
  });

  it('allows no other origin', async () => {
    const answer = await fetch(`${url}/calls/mine`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
  });

  it('tells the log, and nobody else, of a function that broke', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await fetch(`${url}/broken`);
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { message: 'Internal Server Error' },
    ]);
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: 'broken' }));
    log.mockRestore();
  });

  it('does not wait for ever', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await fetch(`${url}/slow`)).status).toBe(503);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('refuses a body above 10 MB, announced or not', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024 + 1);
    expect((await fetch(`${url}/calls`, { method: 'POST', body })).status).toBe(413);
    const streamed = new Blob([body]).stream();
    const answer = await fetch(`${url}/calls`, {
      method: 'POST',
      body: streamed,
      duplex: 'half',
    }).catch(
      () => undefined, // the connection is closed while the rest is still on its way
    );
    expect(answer?.status ?? 413).toBe(413);
  });

  it('refuses headers above 10,240 bytes and a path that cannot be read', async () => {
    const headers = { 'x-long': 'x'.repeat(11_000) };
    expect((await fetch(`${url}/calls/mine`, { headers })).status).toBe(431);
    expect((await fetch(`${url}/calls/%ff`)).status).toBe(400);
  });
});
