import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { xmlAnswer } from './answer.ts';
import type { Call, Operation } from './call.ts';
import { headersToKeep, identity, versionHeader } from './headers.ts';
import { refusal } from './refusal.ts';
import type { Request } from './request.ts';
import { tagsInHeader } from './tagging.ts';
import {
  checkConditions,
  type Conditions,
  keep,
  objectAt,
  remove,
  unquoted,
  writeBody,
} from './versions.ts';
import { branch, leaf } from './xml.ts';

export const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');

export const conditionsOf = ({ headers }: Request): Conditions => {
  const ifMatch = headers['if-match'];
  const ifNoneMatch = headers['if-none-match'];
  return {
    ...(ifMatch !== undefined && { ifMatch }),
    ...(ifNoneMatch !== undefined && { ifNoneMatch }),
  };
};

export const putObject: Operation = async ({ request, bucket, payload, announce }) => {
  const { bytes, sums } = await payload();
  const said = {
    eTag: md5(bytes),
    headers: headersToKeep(request.headers),
    tags: tagsInHeader(request.headers['x-amz-tagging']),
  };
  const draft = { body: await writeBody(bucket, bytes), size: bytes.length, sums, ...said };
  const object = await keep(bucket, request.key, draft, conditionsOf(request));
  announce(bucket, request.key, object);
  return { status: 200, headers: { ...identity(object), ...sums } };
};

/** `/bucket/key%20of?versionId=…` → the object meant. */
const sourceOf = ({ request: { headers }, store }: Call) => {
  const [path = '', search] = (headers['x-amz-copy-source'] ?? '').split('?');
  const [name = '', ...key] = decodeURIComponent(path.replace(/^\//, '')).split('/');
  const bucket = store.bucket(name);
  const id = new URLSearchParams(search).get('versionId');
  const object = objectAt(bucket, key.join('/'), id);
  const mustBe = headers['x-amz-copy-source-if-match'];
  if (mustBe !== undefined && unquoted(mustBe) !== object.eTag) {
    throw refusal(412, 'PreconditionFailed');
  }
  return { object, file: join(bucket.bodies, object.body) };
};

const copyObject: Operation = async (call) => {
  const { request, bucket, announce } = call;
  const { headers } = request;
  const { object: source, file } = sourceOf(call);
  const replaced = (what: string) => headers[`x-amz-${what}-directive`] === 'REPLACE';
  const draft = {
    body: randomUUID(),
    size: source.size,
    eTag: source.eTag,
    sums: source.sums,
    headers: replaced('metadata') ? headersToKeep(headers) : source.headers,
    tags: replaced('tagging') ? tagsInHeader(headers['x-amz-tagging']) : source.tags,
  };
  await copyFile(file, join(bucket.bodies, draft.body), constants.COPYFILE_FICLONE);
  const copy = await keep(bucket, request.key, draft, conditionsOf(request));
  announce(bucket, request.key, copy);
  const result = [leaf('ETag', `"${copy.eTag}"`), leaf('LastModified', copy.at)];
  return xmlAnswer(200, branch('CopyObjectResult', ...result), {
    ...versionHeader(copy.id),
    ...(source.id !== 'null' && { 'x-amz-copy-source-version-id': source.id }),
  });
};

/** PUT with the header `x-amz-copy-source` is a copy. */
export const putOrCopy: Operation = (call) =>
  call.request.headers['x-amz-copy-source'] === undefined ? putObject(call) : copyObject(call);

export const deleteObject: Operation = ({ request, bucket }) => {
  const { key, query } = request;
  checkConditions(bucket, key, conditionsOf(request));
  const { id, marker } = remove(bucket, key, query.get('versionId'));
  const headers = { ...versionHeader(id), ...(marker && { 'x-amz-delete-marker': 'true' }) };
  return { status: 204, headers };
};
