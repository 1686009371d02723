import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { type PresignedPostOptions, createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { afterAll } from 'vitest';
import { type ObjectsOptions, startObjects } from '#infra/local/objects/start.ts';

/** The portal's client, or that of somebody who guessed the secret. */
export const clientFor = (endpoint: string, secretAccessKey = 'local') =>
  new S3Client({
    endpoint,
    region: 'local',
    forcePathStyle: true,
    credentials: { accessKeyId: 'local', secretAccessKey },
    maxAttempts: 1,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });

/** A storage of its own for one test file, in a folder inside an otherwise empty one. */
export const startedStorage = async (options: Partial<ObjectsOptions> = {}) => {
  const home = await mkdtemp(join(tmpdir(), 'objects-'));
  const folder = join(home, 'store');
  const buckets = ['quarantine', 'kept'];
  const origins = ['https://portal.example'];
  const { url, close } = await startObjects({ port: 0, folder, buckets, origins, ...options });
  const client = clientFor(url);
  afterAll(async () => {
    client.destroy();
    await close();
    await rm(home, { recursive: true, force: true });
  });
  return { url, folder, home, client };
};

export const sha256 = (content: string) => createHash('sha256').update(content).digest('base64');

export const codeIn = async (response: Response) =>
  /<Code>(\w+)/.exec(await response.text())?.[1] ?? '';

/** The bytes of an object. */
export const bytesOf = async (
  client: S3Client,
  Bucket: string,
  Key: string,
  VersionId?: string,
) => {
  const command = new GetObjectCommand({ Bucket, Key, ...(VersionId && { VersionId }) });
  const { Body } = await client.send(command);
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
};

/** Why a command was refused: status and code. `undefined` when it was not. */
export const refusalOf = async (sent: Promise<unknown>) => {
  try {
    await sent;
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    return `${error.$metadata.httpStatusCode} ${error.name}`;
  }
  return undefined;
};

type Fields = Record<string, string>;

/** Posts a file with a form signed for it, after bending the form. */
export const postFile = async (
  client: S3Client,
  signed: Omit<PresignedPostOptions, 'Bucket'> & { readonly Bucket?: string },
  content: string | Buffer,
  bend: (fields: Fields) => Fields = (fields) => fields,
  name = 'đề cương.pdf',
) => {
  const { url, fields } = await createPresignedPost(client, { Bucket: 'quarantine', ...signed });
  const form = new FormData();
  for (const [field, value] of Object.entries(bend({ ...fields }))) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
  return fetch(url, { method: 'POST', body: form, redirect: 'manual' });
};
