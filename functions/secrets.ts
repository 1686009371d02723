import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const sealed = (secret: string) => createHash('sha256').update(secret).digest();

/** A secret for one letter: 256 random bits, kept by us only as what it hashes to. */
export const newSecret = () => {
  const secret = randomBytes(32).toString('base64url');
  return { secret, seal: sealed(secret).toString('hex') };
};

/** Whether this is the secret of that seal, in a time that tells nothing. */
export const opens = (secret: string, seal: string) =>
  timingSafeEqual(sealed(secret), Buffer.from(seal, 'hex'));
