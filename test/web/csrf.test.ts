import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const types = [
  undefined,
  'application/x-www-form-urlencoded',
  'APPLICATION/X-WWW-FORM-URLENCODED',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/plain; charset=utf-8',
  'application/json',
  'application/csp-report',
  'application/octet-stream',
  'application/x-sveltekit-formdata',
  'nonsense',
];
const methods = ['POST', 'PUT', 'PATCH', 'DELETE'];

const send = (origin: string | undefined, method = 'POST', type?: string, path = '/gallery') =>
  fetch(portal.address + path, {
    method,
    redirect: 'manual',
    headers: { ...(origin && { origin }), ...(type && { 'content-type': type }) },
    body: new Blob(['title=x']),
  });

describe('T-44: a change that did not come from a page of ours', () => {
  const strangers = (ours: string) => [
    undefined,
    'null',
    'https://evil.example',
    `${ours}.evil.example`,
    ours.replace('http:', 'https:'),
    ours.replace('localhost', 'sub.localhost'),
    ours.toUpperCase(),
    `${ours}/`,
    ours.replace(/:\d+$/, ''),
    `${ours}, https://evil.example`,
  ];

  it.each(types)('is refused whatever its content type: %s', async (type) => {
    for (const origin of strangers(portal.address))
      expect((await send(origin, 'POST', type)).status, origin).toBe(403);
  });

  it.each(methods)('is refused whatever its method: %s', async (method) => {
    for (const origin of strangers(portal.address))
      expect((await send(origin, method)).status, origin).toBe(403);
  });

  it('cannot sign anybody out', async () => {
    const answer = await send('https://evil.example', 'POST', undefined, '/sign-out');
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is told so in words, with every header of a page', async () => {
    const answer = await send(undefined);
    expect(await answer.text()).toContain('không đến từ một trang của Vườn Ươm');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a change from a page of ours', () => {
  it('is let through', async () => {
    const type = 'application/x-www-form-urlencoded';
    expect((await send(portal.address, 'POST', type)).status).toBe(422);
  });

  it('is refused when it is larger than any form', async () => {
    const answer = await fetch(`${portal.address}/gallery`, {
      method: 'POST',
      headers: {
        origin: portal.address,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: `title=${'a'.repeat(600_000)}`,
    });
    expect(answer.status).toBe(413);
  });
});
