import type { IncomingMessage } from 'node:http';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';

/** What a verified token says, as API Gateway hands it on: every value is a string. */
export type Claims = Record<string, string>;
export type Authorise = (request: IncomingMessage) => Promise<Claims | undefined>;

interface Pinned {
  issuer: string;
  audience: string;
  /** The issuer's keys; by default fetched from its one address. */
  keys?: JWTVerifyGetKey;
}

const longestToken = 8192;

/**
 * API Gateway's JWT authorizer: only the pinned issuer's keys, only signature algorithms, only access
 * tokens. Why a token was refused is nobody's business: the answer is undefined for every fault (T-40).
 */
export const authoriser = ({ issuer, audience, keys }: Pinned): Authorise => {
  const pinned = keys ?? createRemoteJWKSet(new URL(`${issuer}/jwks`));
  return async (request) => {
    const token = bearer(request);
    if (!token || !isWrittenOnce(token)) return undefined;
    try {
      const { payload } = await jwtVerify(token, named(pinned), {
        algorithms: ['RS256', 'ES256'],
        issuer,
        audience,
        typ: 'at+jwt',
        requiredClaims: ['sub', 'exp', 'iat'],
      });
      return textOf(payload);
    } catch {
      return undefined;
    }
  };
};

// Two Authorization headers are refused: the parts of a system could each believe another one.
const bearer = (request: IncomingMessage) => {
  const [only, second] = request.headersDistinct.authorization ?? [];
  if (!only || second || only.length > longestToken) return undefined;
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(only)?.[1];
};

// A key is found by its name or not at all, however few there are.
const named =
  (keys: JWTVerifyGetKey): JWTVerifyGetKey =>
  (header, token) => {
    if (typeof header.kid !== 'string') throw new Error('a token names its key');
    return keys(header, token);
  };

// JSON with a member written twice reads differently in different parsers; an issuer writes it once.
const isWrittenOnce = (token: string) => {
  try {
    return token
      .split('.', 2)
      .map((part) => Buffer.from(part, 'base64url').toString())
      .every((text) => JSON.stringify(JSON.parse(text)) === text);
  } catch {
    return false;
  }
};

const textOf = (payload: object) =>
  Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
