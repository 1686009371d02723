import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '#infra/local/accounts.ts';
import { startIdentity } from '#infra/local/identity/index.ts';
import { signInAs } from '#infra/local/identity/sign-in-as.ts';
import type { Listening } from '#infra/local/listen.ts';
import { addressOf, freePort } from '#infra/local/ports.ts';

const portal = 'http://localhost:4000';
const api = 'http://localhost:4001';
const clientSecret = 'a secret of this test';

let folder: string;
let port: number;
let identity: Listening;
const start = () =>
  startIdentity({ port, folder, address: addressOf(port), portal, api, clientSecret });
const issuer = () => addressOf(port);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-in-'));
  port = await freePort();
  identity = await start();
});
afterAll(async () => {
  await identity.close();
  await rm(folder, { recursive: true });
});

/** A browser that keeps its cookies and follows nothing by itself. */
const browser = () => {
  const cookies = new Map<string, string>();
  return async (address: string, form?: Record<string, string>) => {
    const answer = await fetch(new URL(address, issuer()), {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return { answer, to: answer.headers.get('location') ?? '' };
  };
};

const discovered = () =>
  oidc.discovery(new URL(issuer()), 'portal', undefined, oidc.ClientSecretPost(clientSecret), {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no TLS on loopback
    execute: [oidc.allowInsecureRequests],
  });

const question = async (verifier: string, changes: Record<string, string | undefined> = {}) => {
  const asked = {
    redirect_uri: `${portal}/signed-in`,
    scope: 'openid profile email',
    state: 'state',
    nonce: 'nonce',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) given.set(name, value);
  return oidc.buildAuthorizationUrl(await discovered(), given).href;
};

/** As the web does it: ask, choose `name` on the page, come back with a code. */
const comeBack = async (name: string, verifier: string, visit = browser()) => {
  const { to: page } = await visit(await question(verifier));
  const shown = await visit(page);
  const { to: onwards } = await visit(page, { account: name });
  const { to: back } = await visit(onwards);
  return { shown: await shown.answer.text(), headers: shown.answer.headers, back, visit };
};

const checks = (verifier: string) => ({
  pkceCodeVerifier: verifier,
  expectedNonce: 'nonce',
  expectedState: 'state',
});

describe('signing in', () => {
  it('shows every account, and is one click', async () => {
    const verifier = oidc.randomPKCECodeVerifier();
    const { shown, headers, back } = await comeBack('founder', verifier);
    for (const { name, displayName } of accounts) {
      expect(shown).toContain(`value="${name}"`);
      expect(displayName).toContain('(mẫu)');
    }
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const tokens = await oidc.authorizationCodeGrant(
      await discovered(),
      new URL(back),
      checks(verifier),
    );
    expect(tokens.claims()).toMatchObject({
      sub: 'founder',
      name: 'Trần Thị Lan (mẫu)',
      email_verified: true,
    });
  });

  it('gives a token for the API that says who, for ten minutes, and nothing more', async () => {
    const { access_token: token } = await signInAs('officer', issuer());
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
    const { iat = 0, exp = 0, ...claims } = decodeJwt(token);
    expect(claims).toMatchObject({ iss: issuer(), aud: api, sub: 'officer' });
    expect(exp - iat).toBe(600);
    expect(Object.keys(claims).sort()).toEqual(['aud', 'client_id', 'iss', 'jti', 'scope', 'sub']);
  });

  it('is renewed by a refresh token, which is good once and survives a restart', async () => {
    const verifier = oidc.randomPKCECodeVerifier();
    const { back } = await comeBack('founder', verifier);
    const first = await oidc.authorizationCodeGrant(
      await discovered(),
      new URL(back),
      checks(verifier),
    );
    await identity.close();
    identity = await start();
    const next = await oidc.refreshTokenGrant(await discovered(), first.refresh_token ?? '');
    expect(decodeJwt(next.access_token)).toMatchObject({ sub: 'founder', aud: api });
    await expect(
      oidc.refreshTokenGrant(await discovered(), first.refresh_token ?? ''),
    ).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('ends with signing out, after which the account is asked for again', async () => {
    const verifier = oidc.randomPKCECodeVerifier();
    const { back, visit } = await comeBack('founder', verifier);
    const tokens = await oidc.authorizationCodeGrant(
      await discovered(),
      new URL(back),
      checks(verifier),
    );
    const leave = oidc.buildEndSessionUrl(await discovered(), {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${portal}/`,
    });
    const page = await (await visit(leave.href)).answer.text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await visit('/session/end/confirm', { xsrf, logout: 'yes' })).to).toBe(`${portal}/`);
    expect((await visit(await question(verifier))).to).toContain('/interaction/');
  });

  it('keeps its key to itself', async () => {
    const keys = await (await fetch(`${issuer()}/jwks`)).text();
    expect(keys).not.toContain('"d"');
    expect(await readFile(join(folder, 'issuer.json'), 'utf8')).toContain('"d"');
  });
});

describe('T-45: the issuer refuses', () => {
  it.each([
    ['a request without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['a plain challenge', { code_challenge_method: 'plain' }],
    ['a token in the address', { response_type: 'token' }],
  ])('%s', async (_, changes) => {
    const { to } = await browser()(await question('x'.repeat(43), changes));
    expect(to).toMatch(/^http:\/\/localhost:4000\/signed-in[?#]error=/);
  });

  it.each([
    'http://evil.example/signed-in',
    `${portal}/signed-in/../evil`,
    `${portal}.evil.example/signed-in`,
    `${portal}/signed-in?next=//evil.example`,
    'http://localhost:4000@evil.example/signed-in',
  ])('to send anybody to %s', async (redirect_uri) => {
    const { answer, to } = await browser()(await question('x'.repeat(43), { redirect_uri }));
    expect([answer.status, to]).toEqual([400, '']);
  });

  it('a code with another verifier, without the secret, or a second time', async () => {
    const verifier = oidc.randomPKCECodeVerifier();
    const { back } = await comeBack('founder', verifier);
    const redeem = (changes: Record<string, string>) =>
      fetch(`${issuer()}/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: 'portal',
          client_secret: clientSecret,
          redirect_uri: `${portal}/signed-in`,
          code: new URL(back).searchParams.get('code') ?? '',
          code_verifier: verifier,
          ...changes,
        }),
      });
    expect((await redeem({ client_secret: 'guessed' })).status).toBe(401);
    expect((await redeem({ code_verifier: 'y'.repeat(43) })).status).toBe(400);
    expect((await redeem({})).status).toBe(200);
    expect((await redeem({})).status).toBe(400);
  });

  it('an account it does not know, and a page whose attempt has ended', async () => {
    const visit = browser();
    const { to: page } = await visit(await question('x'.repeat(43)));
    expect((await visit(page, { account: 'nobody' })).answer.status).toBe(422);
    expect((await browser()(page)).answer.status).toBe(400);
  });
});
