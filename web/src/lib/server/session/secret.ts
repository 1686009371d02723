import { createHash, randomBytes } from 'node:crypto';

/** 256 bits nobody can guess, for a cookie. */
export const newSecret = () => randomBytes(32).toString('base64url');

/** What is kept of a secret: whoever reads the table cannot become anybody. */
export const keyOf = (...secrets: string[]) =>
  createHash('sha256').update(secrets.join('.')).digest('hex');
