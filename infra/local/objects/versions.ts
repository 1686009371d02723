import { randomBytes, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bucket } from './bucket.ts';
import type { StoredObject, Version } from './records.ts';
import { refusal } from './refusal.ts';

/** What is to be stored; its bytes are already in `body` of the bucket's `bodies` folder. */
export type Draft = Pick<StoredObject, 'body' | 'size' | 'eTag' | 'headers' | 'sums' | 'tags'>;

export type Conditions = { readonly ifMatch?: string; readonly ifNoneMatch?: string };

/** Writes bytes where no record speaks of them yet; gives the file's name. */
export const writeBody = async (bucket: Bucket, bytes: Buffer) => {
  const body = randomUUID();
  await writeFile(join(bucket.bodies, body), bytes, { flush: true });
  return body;
};

const noSuchKey = (marker?: Version) =>
  refusal(
    404,
    'NoSuchKey',
    'The specified key does not exist.',
    marker && { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.id },
  );

/** The object under a key: the version asked for, or the latest. */
export const objectAt = (bucket: Bucket, key: string, id?: string | null): StoredObject => {
  const versions = bucket.versions(key);
  const version = id ? versions.find((one) => one.id === id) : versions.at(-1);
  if (!version) throw id ? refusal(404, 'NoSuchVersion') : noSuchKey();
  if (version.kind === 'object') return version;
  throw id ? refusal(405, 'MethodNotAllowed') : noSuchKey(version);
};

const latestETag = (bucket: Bucket, key: string) => {
  const latest = bucket.versions(key).at(-1);
  return latest?.kind === 'object' ? latest.eTag : undefined;
};

export const unquoted = (eTag: string) => eTag.trim().replace(/^"|"$/g, '');

/** Refuses a change to something that is no longer what the sender saw. */
export const checkConditions = (
  bucket: Bucket,
  key: string,
  { ifMatch, ifNoneMatch }: Conditions,
) => {
  const eTag = latestETag(bucket, key);
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') throw refusal(501, 'NotImplemented');
  if (ifNoneMatch === '*' && eTag !== undefined) throw refusal(412, 'PreconditionFailed');
  if (ifMatch === undefined) return;
  if (eTag === undefined) throw noSuchKey();
  if (unquoted(ifMatch) !== eTag) throw refusal(412, 'PreconditionFailed');
};

/** A bucket that keeps versions gives each its id; any other has one at a time, called `null`. */
const idIn = (bucket: Bucket) =>
  bucket.settings().versioning === 'Enabled' ? randomBytes(16).toString('hex') : 'null';

const append = (bucket: Bucket, key: string, version: Version) =>
  bucket.replace(key, [
    ...bucket.versions(key).filter(({ id }) => id !== 'null' || version.id !== 'null'),
    version,
  ]);

/** Makes a draft the latest version of a key, or clears it away when a condition fails. */
export const keep = async (bucket: Bucket, key: string, draft: Draft, conditions: Conditions) => {
  try {
    checkConditions(bucket, key, conditions);
  } catch (error) {
    await rm(join(bucket.bodies, draft.body), { force: true });
    throw error;
  }
  const version: StoredObject = {
    kind: 'object',
    id: idIn(bucket),
    at: new Date().toISOString(),
    announced: false,
    ...draft,
  };
  append(bucket, key, version);
  return version;
};

/** Changes what is said about one version: its tags, or that it was announced. */
export const amend = (
  bucket: Bucket,
  key: string,
  id: string,
  changes: Partial<Pick<StoredObject, 'tags' | 'announced'>>,
) =>
  bucket.replace(
    key,
    bucket
      .versions(key)
      .map((one) => (one.id === id && one.kind === 'object' ? { ...one, ...changes } : one)),
  );

/** Deletes one version for good, or hides the key behind a marker if versions are kept. */
export const remove = (bucket: Bucket, key: string, id: string | null) => {
  const versions = bucket.versions(key);
  if (id) {
    const removed = versions.find((one) => one.id === id);
    if (removed)
      bucket.replace(
        key,
        versions.filter((one) => one !== removed),
      );
    return { id, marker: removed?.kind === 'marker' };
  }
  if (bucket.settings().versioning === undefined) {
    bucket.replace(key, []);
    return { id: 'null', marker: false };
  }
  const marker: Version = { kind: 'marker', id: idIn(bucket), at: new Date().toISOString() };
  append(bucket, key, marker);
  return { id: marker.id, marker: true };
};
