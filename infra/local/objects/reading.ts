import { join } from 'node:path';
import type { Answer } from './answer.ts';
import type { Operation } from './call.ts';
import { description, overrides } from './headers.ts';
import type { StoredObject } from './records.ts';
import { refusal } from './refusal.ts';
import { objectAt, unquoted } from './versions.ts';

type Span = { readonly start: number; readonly end: number };

const spanOf = (range: string | undefined, size: number): Span | undefined => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!match || match[0] === 'bytes=-') return undefined;
  const [, from = '', to = ''] = match;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end)
    throw refusal(416, 'InvalidRange', undefined, { 'content-range': `bytes */${size}` });
  return { start, end };
};

const isAmong = (eTags: string, eTag: string) =>
  eTags === '*' || eTags.split(',').some((one) => unquoted(one) === eTag);

/** The object itself or part of it; for HEAD the server leaves the body out. */
const found = (object: StoredObject, file: string, range?: string): Answer => {
  const span = spanOf(range, object.size);
  const { start, end } = span ?? { start: 0, end: object.size - 1 };
  return {
    status: span ? 206 : 200,
    headers: {
      ...description(object),
      'content-length': end - start + 1,
      ...(span && { 'content-range': `bytes ${start}-${end}/${object.size}` }),
    },
    body: { file, start, end },
  };
};

/** GET and HEAD of an object. */
export const readObject: Operation = ({ request: { key, query, headers }, bucket }) => {
  const object = objectAt(bucket, key, query.get('versionId'));
  const mustBe = headers['if-match'];
  if (mustBe !== undefined && !isAmong(mustBe, object.eTag))
    throw refusal(412, 'PreconditionFailed');
  const known = headers['if-none-match'];
  if (known !== undefined && isAmong(known, object.eTag)) {
    return { status: 304, headers: description(object) };
  }
  const answer = found(object, join(bucket.bodies, object.body), headers['range']);
  // A checksum is of the whole: beside a part of the bytes it would look wrong.
  const sums = answer.status === 200 && headers['x-amz-checksum-mode'] === 'ENABLED';
  return {
    ...answer,
    headers: { ...answer.headers, ...(sums && object.sums), ...overrides(query) },
  };
};
