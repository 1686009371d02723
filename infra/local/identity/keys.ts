import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { kept } from '../kept.ts';

/** What this machine's issuer signs and seals with; made once and kept. */
export interface IssuerKeys {
  signing: JWK;
  cookies: string;
}

export const issuerKeys = async (file: string): Promise<IssuerKeys> => {
  const { value, save } = await kept<Partial<IssuerKeys>>(file, {});
  value.signing ??= await newKey();
  value.cookies ??= randomBytes(32).toString('base64url');
  await save();
  return { signing: value.signing, cookies: value.cookies };
};

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  return { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid };
};
