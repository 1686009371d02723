import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { kept } from '../kept.ts';

/** What this machine's issuer signs and seals with; made once and kept. */
const IssuerKeys = z.object({ signing: z.custom<JWK>(), cookies: z.string() });
export type IssuerKeys = z.infer<typeof IssuerKeys>;

export const issuerKeys = async (file: string) => {
  const { value, save } = await kept(file, IssuerKeys, async () => ({
    signing: await newKey(),
    cookies: randomBytes(32).toString('base64url'),
  }));
  await save(value);
  return value;
};

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  return { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid };
};
