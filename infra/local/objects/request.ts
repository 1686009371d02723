import type { IncomingMessage } from 'node:http';
import { refusal } from './refusal.ts';

/** A request as it arrived. Bucket and key are literal: nothing in them is ever normalised. */
export type Request = {
  readonly method: string;
  /** `/bucket/key`, percent-decoded once */
  readonly path: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
  /** names in lower case */
  readonly headers: Readonly<Record<string, string>>;
  readonly incoming: IncomingMessage;
};

/** 1,024 bytes of UTF-8: the limit of S3. */
const longestKey = 1024;

const decoded = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    throw refusal(400, 'InvalidURI', 'The path is not percent-encoded UTF-8');
  }
};

/** A key that S3 would take. */
export const checkedKey = (key: string) => {
  if (Buffer.byteLength(key) > longestKey) throw refusal(400, 'KeyTooLongError');
  return key;
};

export const requestOf = (incoming: IncomingMessage): Request => {
  const [rawPath = '/', ...search] = (incoming.url ?? '/').split('?');
  const path = decoded(rawPath);
  const [, bucket = '', ...key] = path.split('/');
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return {
    method: incoming.method ?? 'GET',
    path,
    bucket,
    key: checkedKey(key.join('/')),
    query: new URLSearchParams(search.join('?')),
    headers: Object.fromEntries(headers),
    incoming,
  };
};

const partOfTheSignature =
  /^x-amz-(algorithm|credential|date|expires|signedheaders|signature|content-sha256)$/i;

/** A signed link carries its `x-amz-` headers in the query; S3 honours them as headers. */
export const withHoistedHeaders = (request: Request): Request => {
  const hoisted = [...request.query]
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => name.startsWith('x-amz-') && !partOfTheSignature.test(name));
  return { ...request, headers: { ...Object.fromEntries(hoisted), ...request.headers } };
};
