import { createServer } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '#infra/local/listen.ts';
import { leadsToOneName } from '#infra/local/one-name.ts';

const portal = 'http://localhost:4000';
let listening: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  const server = createServer((request, response) => {
    if (!leadsToOneName(portal, request, response)) response.end('here');
  });
  listening = await listen(server, 0);
});
afterAll(() => listening.close());

/** What is answered to a request line, written as no well-behaved client would. */
const asked = async (target: string, host = '127.0.0.1:4000') => {
  const socket = connect(listening.port, '127.0.0.1');
  socket.end(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
};
const ledTo = async (target: string) =>
  /^location: (.*)\r$/im.exec(await asked(target))?.[1] ?? 'nowhere';

const hostile = [
  '//evil.example',
  '//evil.example/calls',
  '///evil.example',
  '/\\evil.example',
  '/\\/evil.example',
  '/%2f%2fevil.example',
  '/@evil.example',
  '/.evil.example',
  'http://evil.example/',
  'http://evil.example:4000//x',
  '*',
];
const malformed = ['@evil.example', '.evil.example', ':80@evil.example'];

describe('the portal by another name of this machine', () => {
  it('leads to the same page under its own name', async () => {
    expect(await ledTo('/calls?phase=closed')).toBe(`${portal}/calls?phase=closed`);
  });

  it.each(hostile)('T-46: never leads to another host: %s', async (target) => {
    expect(new URL(await ledTo(target)).origin).toBe(portal);
  });

  it.each(malformed)('refuses what is no path: %s', async (target) => {
    expect(await asked(target)).toContain('400 Bad Request');
  });

  it('leads nowhere from its own name', async () => {
    expect(await asked('/calls', 'localhost:4000')).toContain('here');
  });
});
