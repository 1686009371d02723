import { exportJWK, generateKeyPair, createLocalJWKSet, SignJWT } from 'jose';

export const issuer = 'http://127.0.0.1/issuer';
export const audience = 'http://127.0.0.1/api';

const { privateKey, publicKey } = await generateKeyPair('RS256');
const key = { ...(await exportJWK(publicKey)), kid: 'tests', alg: 'RS256', use: 'sig' };

/** The keys of the tests' own issuer. */
export const keys = createLocalJWKSet({ keys: [key] });

/** An access token such as the issuer gives: it says who, nothing more. */
export const tokenOf = (subject: string) =>
  new SignJWT({ client_id: 'web' })
    .setProtectedHeader({ alg: 'RS256', kid: 'tests', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
