import { createHmac } from 'node:crypto';
import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoriser } from '#infra/local/authoriser.ts';
import { gateway } from '#infra/local/gateway.ts';
import { listen, type Listening } from '#infra/local/listen.ts';

const issuer = 'http://127.0.0.1/issuer';
const audience = 'http://127.0.0.1/api';
const ours = await generateKeyPair('RS256', { extractable: true });
const theirs = await generateKeyPair('RS256', { extractable: true });
const curve = await generateKeyPair('ES384');
const published = { ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'RS256', use: 'sig' };
const attackers = { ...(await exportJWK(theirs.publicKey)), kid: 'ours', alg: 'RS256' };
const publicPem = await exportSPKI(ours.publicKey);

let handled = 0;
let api: Listening;
beforeAll(async () => {
  const server = gateway({
    functions: [
      {
        name: 'me',
        routes: { me: { key: 'GET /me', access: 'signed-in' } },
        handler: (event) => {
          handled += 1;
          return event;
        },
      },
    ],
    authorise: authoriser({ issuer, audience, keys: createLocalJWKSet({ keys: [published] }) }),
  });
  api = await listen(server, 0);
});
afterAll(() => api.close());

const now = () => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: 'lan',
  iat: now(),
  exp: now() + 600,
});
const header: JWTHeaderParameters = { alg: 'RS256', kid: 'ours', typ: 'at+jwt' };

type Key = Parameters<SignJWT['sign']>[0];
const signed = (payload: JWTPayload = {}, head: object = {}, key: Key = ours.privateKey) =>
  new SignJWT({ ...claims(), ...payload }).setProtectedHeader({ ...header, ...head }).sign(key);
const without = (name: string) =>
  new SignJWT(Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name)))
    .setProtectedHeader(header)
    .sign(ours.privateKey);

const part = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
/** Signed with HMAC, the secret being what everybody can read: the public key. */
const hmac = (secret: string, alg = 'HS256') => {
  const input = `${part({ ...header, alg })}.${part(claims())}`;
  const mac = createHmac(alg === 'HS256' ? 'sha256' : 'sha512', secret).update(input);
  return `${input}.${mac.digest('base64url')}`;
};
const tampered = async () => {
  const [head, , signature] = (await signed()).split('.');
  return `${head}.${part({ ...claims(), sub: 'approver' })}.${signature}`;
};
const writtenTwice = () =>
  rawSigned(header, JSON.stringify(claims()).replace('{', '{"sub":"approver",'));

const forged: Record<string, () => string | Promise<string>> = {
  'nothing at all': () => '',
  'a word': () => 'x',
  'two parts': () => `${part(header)}.${part(claims())}`,
  'alg none': () => new UnsecuredJWT(claims()).encode(),
  'alg None with our kid': () => `${part({ ...header, alg: 'None' })}.${part(claims())}.`,
  'no signature': async () => (await signed()).replace(/[^.]+$/, ''),
  'HS256 with the public key as its secret': () => hmac(publicPem),
  'HS512 with the public key as its secret': () => hmac(publicPem, 'HS512'),
  'HS256 with the modulus as its secret': () => hmac(published.n ?? ''),
  'RS512, which is not on the list': () => signedWith('RS512'),
  'PS256, which is not on the list': () => signedWith('PS256'),
  'ES384, which is not on the list': () => signed({}, { alg: 'ES384' }, curve.privateKey),
  'another key under our kid': () => signed({}, {}, theirs.privateKey),
  'another key embedded as jwk': () => signed({}, { jwk: attackers }, theirs.privateKey),
  'a jku of the attacker': () =>
    signed({}, { jku: 'http://127.0.0.1:9/keys', kid: 'theirs' }, theirs.privateKey),
  'an x5u of the attacker': () =>
    signed({}, { x5u: 'http://127.0.0.1:9/cert', kid: 'theirs' }, theirs.privateKey),
  'a kid that is a path': () => signed({}, { kid: '../../../../dev/null' }, theirs.privateKey),
  'a kid that is SQL': () => signed({}, { kid: "ours' UNION SELECT 'x" }),
  'a kid that is an address': () => signed({}, { kid: 'http://127.0.0.1:9/ours' }),
  'no kid': () => signed({}, { kid: undefined }),
  'an unknown critical header': () => rawSigned({ ...header, crit: ['exp2'], exp2: 1 }),
  'another issuer': () => signed({ iss: 'https://cognito.example/other-pool' }),
  'our issuer with a slash': () => signed({ iss: `${issuer}/` }),
  'another audience': () => signed({ aud: 'http://127.0.0.1/other' }),
  'no audience': () => without('aud'),
  'an id token, by its type': () => signed({}, { typ: 'JWT' }),
  'an id token, by its audience': () => signed({ aud: 'portal', nonce: 'n' }, { typ: undefined }),
  'no type': () => signed({}, { typ: undefined }),
  'no subject': () => without('sub'),
  expired: () => signed({ exp: now() - 1 }),
  'no expiry': () => without('exp'),
  'an expiry that is text': () => rawSigned(header, { ...claims(), exp: '9999999999' }),
  'not yet valid': () => signed({ nbf: now() + 60 }),
  'another person put in': tampered,
  'the subject written twice': writtenTwice,
  'a huge token': () => signed({ filler: 'x'.repeat(12_000) }),
  'spaces inside': async () => (await signed()).replace('.', '. '),
};
/** With our very key, by another algorithm. */
const signedWith = async (alg: string) => {
  const key = { ...(await exportJWK(ours.privateKey)), alg };
  return signed({}, { alg }, await importJWK(key, alg));
};
const rawSigned = async (head: object, payload: object | string = claims()) => {
  const input = `${part(head)}.${part(payload)}`;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5' };
  const signature = await crypto.subtle.sign(algorithm, ours.privateKey, Buffer.from(input));
  return `${input}.${Buffer.from(signature).toString('base64url')}`;
};

const ask = (authorization: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${api.port}/me`, { headers: { ...headers, authorization } });

describe('T-40: a token', () => {
  it('of our issuer is taken, and its claims are handed on as text', async () => {
    const answer = await ask(`Bearer ${await signed()}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      requestContext: { authorizer: { jwt: { claims: { sub: 'lan', iss: issuer } } } },
    });
  });

  it('is judged by what it says: the forger of this test signs well', async () => {
    expect((await ask(`Bearer ${await rawSigned(header)}`)).status).toBe(200);
  });

  it.each(Object.entries(forged))('is refused: %s', async (_, make) => {
    const before = handled;
    const answer = await ask(`Bearer ${await make()}`);
    expect([answer.status, await answer.text()]).toEqual([401, '{"message":"Unauthorized"}']);
    expect(handled).toBe(before);
  });

  it.each(['Basic', 'Token', 'DPoP', ''])('is refused under the scheme "%s"', async (scheme) => {
    expect((await ask(`${scheme} ${await signed()}`)).status).toBe(401);
  });

  it('is refused when two are sent', async () => {
    const good = `Bearer ${await signed()}`;
    const headers = new Headers({ authorization: good });
    headers.append('authorization', good);
    const answer = await fetch(`http://127.0.0.1:${api.port}/me`, { headers });
    expect(answer.status).toBe(401);
  });

  it('is not taken from the query or a cookie', async () => {
    const token = await signed();
    const answer = await fetch(`http://127.0.0.1:${api.port}/me?access_token=${token}`, {
      headers: { cookie: `token=${token}` },
    });
    expect(answer.status).toBe(401);
  });
});
