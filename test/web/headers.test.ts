import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../web/src/lib/server/headers.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const nowhere = { portal: 'http:', objects: '', kept: '', signIn: '' };
const kept = Object.keys(securityHeaders('', nowhere, true));
const inTheCloud = {
  portal: 'https://portal',
  objects: 'https://taken',
  kept: 'https://kept',
  signIn: 'https://sign-in',
};
const headersOf = ({ headers }: Response) =>
  Object.fromEntries(
    kept.map((name) => [name, headers.get(name)?.replace(/'nonce-[\w-]{43}'/, "'nonce-…'")]),
  );
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(portal.address + path, { redirect: 'manual', headers });

describe('T-47: the headers of a page', () => {
  it('say what it may load, who may frame it and who may keep it', async () => {
    expect(headersOf(await get('/'))).toMatchInlineSnapshot(`
      {
        "cache-control": "private, no-cache",
        "content-security-policy": "default-src 'none'; script-src 'nonce-…' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' http://localhost:4003; form-action 'self' http://localhost:4003 http://localhost:9; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        "referrer-policy": "same-origin",
        "vary": "Cookie, Accept-Encoding",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      }
    `);
  });

  it.each(['/gallery', '/nowhere', '/sign-in', '/sign-out', '/?lang=en', '/signed-in?state=x'])(
    'are the same everywhere: %s',
    async (path) => {
      const asked = headersOf(await get(path));
      const home = headersOf(await get('/'));
      expect({ ...asked, 'cache-control': home['cache-control'] }).toEqual(home);
    },
  );

  it('let nobody keep what was shown to somebody signed in', async () => {
    const answer = await get('/', { cookie: '__Host-session=somebody' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    'x-forwarded-host',
    'x-forwarded-server',
    'x-host',
    'x-original-url',
    'x-rewrite-url',
    'forwarded',
    'referer',
  ])('and the page itself take nothing from a header no cache tells apart: %s', async (name) => {
    const value = name === 'forwarded' ? 'host=evil.example' : 'https://evil.example/sign-in';
    const page = await get('/calls?lang=en', { [name]: value });
    expect(page.headers.get('location')).toBe('/calls');
    const bent = await get('/', { [name]: value });
    expect(bent.status).toBe((await get('/')).status);
    expect(JSON.stringify([...bent.headers]) + (await bent.text())).not.toContain('evil.example');
  });

  it('carry a nonce that is never used twice, and stands on the only script', async () => {
    const pages = await Promise.all([get('/'), get('/')]);
    const nonces = pages.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1],
    );
    expect(new Set(nonces).size).toBe(2);
    for (const [index, page] of pages.entries()) {
      const scripts = [...(await page.text()).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      expect(scripts).toEqual([expect.stringContaining(`nonce="${nonces[index] ?? ''}"`)]);
    }
  });

  it('let forms lead to the bucket that takes files, the one that gives them, and out of the sign-in', () => {
    const policy = securityHeaders('n', inTheCloud, true)['content-security-policy'];
    expect(policy).toContain("form-action 'self' https://taken https://kept https://sign-in;");
    expect(policy).toContain("connect-src 'self' https://taken;");
  });

  it('ask for an encrypted connection where there is one', () => {
    const headers = securityHeaders('n', inTheCloud, false);
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
    expect(headers).toHaveProperty('strict-transport-security');
  });
});

describe('a page', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('travels as small as its reader takes it: %s', async (taken, coding) => {
    const page = await get('/', { 'accept-encoding': taken });
    expect(page.headers.get('content-encoding')).toBe(coding);
    expect(await page.text()).toContain('</html>');
  });
});

describe('choosing a language', () => {
  it('keeps it and leads to the same page without the question', async () => {
    const answer = await get('/calls?after=x&lang=ar');
    expect(answer.headers.get('location')).toBe('/calls?after=x');
    expect(answer.headers.get('set-cookie')).toMatch(/^lang=ar;/);
  });

  it.each(['//evil.example/?lang=en', '/%5Cevil.example?lang=en', '/\\evil.example?lang=en'])(
    'leads nowhere else: %s',
    async (path) => {
      const location = (await get(path)).headers.get('location') ?? '/';
      expect(new URL(location, portal.address).origin).toBe(portal.address);
    },
  );

  it('turns the page around for Arabic', async () => {
    const page = await get('/', { cookie: 'lang=ar' });
    expect(await page.text()).toContain('<html lang="ar" dir="rtl">');
  });

  it('stays Vietnamese for a language we do not speak', async () => {
    const page = await get('/?lang=xx', { cookie: 'lang=%22%3E%3Cscript%3E' });
    expect(await page.text()).toContain('<html lang="vi" dir="ltr">');
  });
});

describe('a page that is not there', () => {
  it.each([
    ['vi', 'Không có trang này'],
    ['en', 'There is no such page'],
    ['ar', 'لا توجد صفحة بهذا العنوان'],
  ])('says so in %s, with a code for the help desk', async (lang, title) => {
    const page = await get('/nowhere', { cookie: `lang=${lang}` });
    expect(page.status).toBe(404);
    expect(await page.text()).toMatch(new RegExp(`${title}[^]*<code>[0-9a-f-]{36}</code>`));
  });
});
