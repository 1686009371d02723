import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { refusal } from './refusal.ts';

/** The one key pair of this machine. It guards nothing: the server listens on loopback only. */
const accessKey = 'local';
const secret = 'local';

export const algorithm = 'AWS4-HMAC-SHA256';

/** The day (`20260401`) and region a signature was made for. Any region will do. */
export type Scope = { readonly day: string; readonly region: string };

const hmac = (key: string | Buffer, text: string) =>
  createHmac('sha256', key).update(text).digest();

export const sha256 = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex');

/** `local/20260401/local/s3/aws4_request` → what it was signed for. */
export const scopeOf = (credential: string): Scope => {
  const [id, day = '', region = '', service, end] = credential.split('/');
  if (id !== accessKey) throw refusal(403, 'InvalidAccessKeyId');
  if (service !== 's3' || end !== 'aws4_request') throw refusal(403, 'SignatureDoesNotMatch');
  return { day, region };
};

/** Refuses unless this signature was made over this text with our secret. */
export const checkSignature = ({ day, region }: Scope, text: string, signature: string) => {
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const expected = Buffer.from(hmac(key, text).toString('hex'));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw refusal(403, 'SignatureDoesNotMatch');
  }
};

/** `20260401T013000Z` → milliseconds. */
export const instantOf = (stamp: string) => {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (!match) throw refusal(403, 'AccessDenied', 'A date like 20260401T013000Z is needed');
  const [, year, month, day, hour, minute, second] = match;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};
