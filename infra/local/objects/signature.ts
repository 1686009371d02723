import { algorithm, checkSignature, instantOf, scopeOf, sha256 } from './credential.ts';
import { denied, refusal } from './refusal.ts';
import type { Request } from './request.ts';

type Claim = {
  readonly credential: string;
  readonly stamp: string;
  readonly signed: readonly string[];
  readonly signature: string;
  /** the SHA-256 of the body, or how the body is framed, or UNSIGNED-PAYLOAD */
  readonly payload: string;
};

const quarterOfAnHour = 15 * 60_000;
const sevenDays = 7 * 24 * 60 * 60;

const inLink = ({ query, headers }: Request): Claim => {
  if (headers['authorization'])
    throw refusal(400, 'InvalidArgument', 'Two ways to sign in at once');
  const get = (name: string) => query.get(`X-Amz-${name}`) ?? '';
  if (get('Algorithm') !== algorithm) throw refusal(400, 'AuthorizationQueryParametersError');
  const seconds = Number(get('Expires'));
  if (!(seconds > 0 && seconds <= sevenDays)) {
    throw refusal(400, 'AuthorizationQueryParametersError', 'A link lives 1 s to 7 days');
  }
  const from = instantOf(get('Date'));
  if (from > Date.now() + quarterOfAnHour) throw denied('Request is not yet valid');
  if (Date.now() > from + seconds * 1000) throw denied('Request has expired');
  return {
    credential: get('Credential'),
    stamp: get('Date'),
    signed: get('SignedHeaders').split(';'),
    signature: get('Signature'),
    payload: query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
  };
};

const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

const inHeaders = ({ headers }: Request): Claim => {
  const match = authorization.exec(headers['authorization'] ?? '');
  if (!match) throw denied('Access Denied');
  const [, credential = '', signed = '', signature = ''] = match;
  const stamp = headers['x-amz-date'] ?? '';
  if (Math.abs(Date.now() - instantOf(stamp)) > quarterOfAnHour) {
    throw refusal(403, 'RequestTimeTooSkewed');
  }
  const payload = headers['x-amz-content-sha256'];
  if (!payload) throw refusal(400, 'InvalidRequest', 'x-amz-content-sha256 is missing');
  return { credential, stamp, signed: signed.split(';'), signature, payload };
};

/** Percent-encoding as signatures want it: all but letters, digits and `-._~`. */
export const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export const encodedPath = (path: string) => path.split('/').map(encoded).join('/');

const inOrder = (one: string, other: string) => Number(one > other) - Number(one < other);

const canonicalQuery = (query: URLSearchParams) =>
  [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(
      ([name, value], [other, otherValue]) => inOrder(name, other) || inOrder(value, otherValue),
    )
    .map((pair) => pair.join('='))
    .join('&');

const canonical = ({ method, path, query, headers }: Request, { signed, payload }: Claim) =>
  [
    method,
    encodedPath(path),
    canonicalQuery(query),
    ...signed.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signed.join(';'),
    payload,
  ].join('\n');

/** Host and every `x-amz-` header sent must be signed, or the holder of a link could add some. */
const checkSignedHeaders = ({ headers }: Request, signed: readonly string[]) => {
  const needed = Object.keys(headers).filter((name) => /^(host$|x-amz-)/.test(name));
  const missing = needed.filter((name) => !signed.includes(name));
  if (missing.length > 0) throw denied(`Headers present but not signed: ${missing.join(', ')}`);
};

/**
 * Refuses a request that nobody with our secret signed: no signature, a bent one, an old one.
 * Gives what the signature says about the body. Source: AWS Signature Version 4 for S3.
 */
export const verifiedPayload = (request: Request) => {
  const claim = request.query.has('X-Amz-Signature') ? inLink(request) : inHeaders(request);
  const scope = scopeOf(claim.credential);
  if (scope.day !== claim.stamp.slice(0, 8)) throw refusal(403, 'SignatureDoesNotMatch');
  checkSignedHeaders(request, claim.signed);
  const where = `${scope.day}/${scope.region}/s3/aws4_request`;
  const text = [algorithm, claim.stamp, where, sha256(canonical(request, claim))].join('\n');
  checkSignature(scope, text, claim.signature);
  return claim.payload;
};
