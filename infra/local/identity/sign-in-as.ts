import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { commandLine } from './provider.ts';

const Tokens = z.object({ access_token: z.string(), id_token: z.string() });

/**
 * Signs in as a local account the way a browser does (code flow with PKCE, one click on the page of
 * accounts), so that a token of the command line is the same as one of the portal.
 */
export const signInAs = async (name: string, issuer: string) => {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = commandLine.redirect(issuer);
  const question = new URLSearchParams({
    client_id: commandLine.id,
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid profile email',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const code = await codeFor(name, `${issuer}/auth?${question.toString()}`, redirect);
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: commandLine.id,
      redirect_uri: redirect,
      code_verifier: verifier,
      code,
    }),
  });
  return Tokens.parse(await answer.json());
};

const codeFor = async (account: string, start: string, redirect: string) => {
  const browser = cookieJar();
  let at = start;
  for (let step = 0; step < 10; step++) {
    let answer = await browser.fetch(at);
    if (answer.status === 200) {
      answer = await browser.fetch(at, { method: 'POST', body: new URLSearchParams({ account }) });
    }
    at = new URL(answer.headers.get('location') ?? '', at).href;
    const code = at.startsWith(redirect) && new URL(at).searchParams.get('code');
    if (code) return code;
  }
  throw new Error(`${account} could not sign in at ${start}`);
};

/** As much of a browser as signing in needs. */
const cookieJar = () => {
  const cookies = new Map<string, string>();
  return {
    fetch: async (address: string, init: RequestInit = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      return answer;
    },
  };
};
