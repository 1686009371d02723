import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listen } from '#infra/local/listen.ts';
import type { Clock } from '../clock.ts';
import { people } from '../people.ts';
import { tokenOf } from '../tokens.ts';

export const clientId = 'portal';

/** What the issuer has to remember from the question to the exchange. */
interface Asked {
  name: string;
  nonce: string;
  challenge: string;
  redirect: string;
}

const button = (name: string) => `<p><button name="account" value="${name}">${name}</button></p>`;
const cast = `<!doctype html><html lang="en"><title>Sign in</title>
<form method="post">${Object.keys(people).map(button).join('')}</form></html>`;

/**
 * The issuer of the cast: code with PKCE and one click, as at the province’s, but with the tests’
 * own tokens, so that a person is the same in a browser and in `service.as(name)`.
 */
export const startIssuer = async (clock: Clock) => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'journeys', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, Asked>();

  const idToken = ({ name, nonce }: Asked) => {
    const now = Math.floor(clock.now() / 1000);
    return new SignJWT({ nonce, name })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid })
      .setIssuer(address)
      .setAudience(clientId)
      .setSubject(name)
      .setIssuedAt(now)
      .setExpirationTime(now + 3600)
      .sign(privateKey);
  };

  const discovery = () => ({
    issuer: address,
    authorization_endpoint: `${address}/authorize`,
    token_endpoint: `${address}/token`,
    jwks_uri: `${address}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  });

  /** Shows the cast, or goes back with a code for whoever was chosen. */
  const authorize = async (request: IncomingMessage, response: ServerResponse, asked: URL) => {
    const name = new URLSearchParams(await text(request)).get('account');
    if (!name) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(cast);
      return;
    }
    const given = (field: string) => asked.searchParams.get(field) ?? '';
    const [nonce, challenge, redirect] = ['nonce', 'code_challenge', 'redirect_uri'].map(given);
    const code = crypto.randomUUID();
    codes.set(code, {
      name,
      nonce: nonce ?? '',
      challenge: challenge ?? '',
      redirect: redirect ?? '',
    });
    const answer = new URLSearchParams({ code, state: given('state'), iss: address });
    response.writeHead(303, { location: `${redirect ?? ''}?${answer.toString()}` }).end();
  };

  /** Changes a code for tokens, once, for who can show the verifier. */
  const exchange = async (request: IncomingMessage) => {
    const form = new URLSearchParams(await text(request));
    const code = form.get('code') ?? '';
    const asked = codes.get(code);
    codes.delete(code);
    const shown = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || asked.challenge !== shown || asked.redirect !== form.get('redirect_uri'))
      return undefined;
    const access = { access_token: await tokenOf(asked.name), expires_in: 12 * 3600 };
    return { ...access, token_type: 'Bearer', id_token: await idToken(asked) };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = new URL(request.url ?? '/', address);
    if (asked.pathname === '/authorize') return authorize(request, response, asked);
    const found =
      asked.pathname === '/token'
        ? await exchange(request)
        : asked.pathname === '/jwks'
          ? { keys: [key] }
          : discovery();
    response
      .writeHead(found ? 200 : 400, { 'content-type': 'application/json' })
      .end(JSON.stringify(found ?? { error: 'invalid_grant' }));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
  });
  const { port, close } = await listen(server, 0);
  const address = `http://localhost:${port}`;
  return { address, close };
};
