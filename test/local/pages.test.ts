import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateway } from '#infra/local/gateway.ts';
import { listen, type Listening } from '#infra/local/listen.ts';
import { outbox } from '#infra/local/outbox.ts';
import { addressOf, freePort } from '#infra/local/ports.ts';
import { reference } from '#infra/local/reference.ts';

let folder: string;
let api: Listening;
let url: string;
let reminded = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const port = await freePort();
  url = addressOf(port);
  const letters = outbox({
    folder: join(folder, 'outbox'),
    api: url,
    portal: 'http://localhost:4000',
    remind: () => Promise.resolve((reminded += 1)),
  });
  const server = gateway({
    functions: [],
    authorise: () => Promise.resolve(undefined),
    pages: async (request, path) =>
      (await letters(request, path)) ?? (await reference(request, path)),
  });
  api = await listen(server, port);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const put = async (name: string, letter: object | string) => {
  await mkdir(join(folder, 'outbox'), { recursive: true });
  const text = typeof letter === 'string' ? letter : JSON.stringify(letter);
  await writeFile(join(folder, 'outbox', name), text);
};
const read = async (path: string) => (await fetch(url + path)).text();

describe('the outbox', () => {
  it('is empty before the first letter', async () => {
    expect(await read('/outbox')).toContain('0 thư');
  });

  it('shows a letter as text, whatever is written in it', async () => {
    const text = 'Mở http://localhost:4000/applications/1 hoặc https://evil.example/x <b>';
    await put('one.json', { to: 'lan@example.vn', subject: '<script>alert(1)</script>', text });
    expect(await read('/outbox')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const letter = await read('/outbox/one.json');
    expect(letter).not.toContain('<script>alert');
    expect(letter).toContain('&lt;b&gt;');
    expect(letter).toContain('<a href="http://localhost:4000/applications/1">');
    expect(letter).not.toContain('href="https://evil.example');
  });

  it('shows even a file that is no letter', async () => {
    await put('broken.json', '{"to":');
    expect(await read('/outbox/broken.json')).toContain('{&quot;to&quot;:');
  });

  it.each(['../secrets.json', '..%2Fsecrets.json', '.hidden.json', 'one.json.part', 'none.json'])(
    'has no letter called %s',
    async (name) => {
      await writeFile(join(folder, 'secrets.json'), '{"secret":"kept"}');
      await put('.hidden.json', '{}');
      const answer = await fetch(`${url}/outbox/${name}`);
      expect([answer.status, await answer.text()]).toEqual([404, '{"message":"Not Found"}']);
    },
  );

  it('runs the morning’s reminders for its own button only', async () => {
    const press = (headers: Record<string, string>) =>
      fetch(`${url}/outbox/remind`, { method: 'POST', redirect: 'manual', headers });
    expect((await press({})).status).toBe(404);
    expect((await press({ origin: 'https://evil.example' })).status).toBe(404);
    expect(reminded).toBe(0);
    expect((await press({ origin: url })).status).toBe(303);
    expect(reminded).toBe(1);
  });

  it('answers to its own name only: a page elsewhere cannot rebind it', async () => {
    expect((await fetch(`http://127.0.0.1:${api.port}/outbox`)).status).toBe(404);
  });
});

describe('the description of the API', () => {
  it('is served with a page to read it, from here alone', async () => {
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*connect-src 'self'/,
    );
    expect(await page.text()).not.toMatch(/https?:/);
    const description = await fetch(`${url}/openapi.json`);
    expect(await description.json()).toHaveProperty('openapi');
    expect((await fetch(`${url}/openapi-explorer.js`)).headers.get('content-type')).toContain(
      'javascript',
    );
  });
});
