import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, refusalOf, startedStorage } from './storage.ts';

const { client } = await startedStorage();
const Bucket = 'quarantine';
const put = (Key: string, Body: string | Buffer, bucket = Bucket) =>
  client.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));

describe('a bucket that keeps versions', () => {
  it('keeps what was overwritten and what was deleted', async () => {
    const first = await put('v', '1');
    const second = await put('v', '2');
    expect(first.VersionId).not.toBe(second.VersionId);
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'v' }));
    expect(await refusalOf(bytesOf(client, Bucket, 'v'))).toBe('404 NoSuchKey');
    expect(String(await bytesOf(client, Bucket, 'v', first.VersionId))).toBe('1');
    const list = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'v' }));
    expect(list.Versions?.map(({ VersionId }) => VersionId)).toEqual([
      second.VersionId,
      first.VersionId,
    ]);
    expect(list.DeleteMarkers).toHaveLength(1);
  });

  it('forgets one version for good when it is named', async () => {
    const first = await put('gone', '1');
    const second = await put('gone', '2');
    const named = { Bucket, Key: 'gone', VersionId: second.VersionId };
    await client.send(new DeleteObjectCommand(named));
    expect(String(await bytesOf(client, Bucket, 'gone'))).toBe('1');
    expect(await refusalOf(client.send(new GetObjectCommand(named)))).toBe('404 NoSuchVersion');
    expect(first.VersionId).toBeDefined();
  });

  it('is one that was told to', async () => {
    const plain = 'plain-bucket';
    await client.send(new CreateBucketCommand({ Bucket: plain }));
    expect((await put('k', '1', plain)).VersionId).toBeUndefined();
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    const enable = { Bucket: plain, VersioningConfiguration };
    await client.send(new PutBucketVersioningCommand(enable));
    expect((await put('k', '2', plain)).VersionId).toBeDefined();
    expect(String(await bytesOf(client, plain, 'k', 'null'))).toBe('1');
  });
});

describe('a copy', () => {
  beforeAll(() => put('scanned file.pdf', 'clean'));
  const source = (versionId?: string) =>
    `quarantine/scanned%20file.pdf${versionId ? `?versionId=${versionId}` : ''}`;
  const copy = (more: { CopySource: string; IfNoneMatch?: string; CopySourceIfMatch?: string }) =>
    client.send(new CopyObjectCommand({ Bucket: 'kept', Key: 'k', ...more }));

  it('takes the version that was scanned, not a later one', async () => {
    const scanned = await put('scanned file.pdf', 'clean');
    await put('scanned file.pdf', 'swapped');
    const copied = await copy({ CopySource: source(scanned.VersionId) });
    expect(copied.CopySourceVersionId).toBe(scanned.VersionId);
    expect(copied.CopyObjectResult?.ETag).toBe(scanned.ETag);
    expect(String(await bytesOf(client, 'kept', 'k'))).toBe('clean');
    const changed = copy({ CopySource: source(), CopySourceIfMatch: scanned.ETag ?? '' });
    expect(await refusalOf(changed)).toBe('412 PreconditionFailed');
  });

  it('T-28 does not overwrite when told not to', async () => {
    await copy({ CopySource: source() });
    const again = copy({ CopySource: source(), IfNoneMatch: '*' });
    expect(await refusalOf(again)).toBe('412 PreconditionFailed');
  });
});

describe('a read', () => {
  it('gives a part of the bytes, from either end', async () => {
    await put('range', '0123456789');
    const part = async (Range: string) => {
      const { Body, ContentRange } = await client.send(
        new GetObjectCommand({ Bucket, Key: 'range', Range }),
      );
      return `${await Body?.transformToString()} ${ContentRange}`;
    };
    expect(await part('bytes=0-3')).toBe('0123 bytes 0-3/10');
    expect(await part('bytes=8-')).toBe('89 bytes 8-9/10');
    expect(await part('bytes=-3')).toBe('789 bytes 7-9/10');
    expect(await refusalOf(part('bytes=10-'))).toBe('416 InvalidRange');
  });

  it('spares the bytes somebody has, and says when the object is another', async () => {
    const { ETag } = await put('known', 'x');
    const head = (more: { IfNoneMatch?: string; IfMatch?: string }) =>
      refusalOf(client.send(new HeadObjectCommand({ Bucket, Key: 'known', ...more })));
    expect(await head({ IfNoneMatch: ETag ?? '' })).toMatch(/^304/);
    expect(await head({ IfMatch: '"other"' })).toMatch(/^412/);
  });

  it('gives an empty object', async () => {
    await put('empty', Buffer.alloc(0));
    expect(await bytesOf(client, Bucket, 'empty')).toHaveLength(0);
  });
});

describe('a list', () => {
  const list = (more: {
    Prefix?: string;
    Delimiter?: string;
    MaxKeys?: number;
    ContinuationToken?: string;
  }) => client.send(new ListObjectsV2Command({ Bucket: 'kept', ...more }));

  beforeAll(async () => {
    for (const key of ['l/0', 'l/1', 'l/a/2', 'l/a/3', 'l/b/4', 'l/c']) await put(key, 'x', 'kept');
  });

  it('shows the folders of a prefix', async () => {
    const { Contents, CommonPrefixes } = await list({ Prefix: 'l/', Delimiter: '/' });
    expect(Contents?.map(({ Key }) => Key)).toEqual(['l/0', 'l/1', 'l/c']);
    expect(CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['l/a/', 'l/b/']);
  });

  it('comes in pages that leave nothing out and show nothing twice', async () => {
    const seen: (string | undefined)[] = [];
    let token: string | undefined;
    do {
      const page = { Prefix: 'l/', Delimiter: '/', MaxKeys: 2 };
      const answer = await list({ ...page, ...(token && { ContinuationToken: token }) });
      for (const { Key } of answer.Contents ?? []) seen.push(Key);
      for (const { Prefix } of answer.CommonPrefixes ?? []) seen.push(Prefix);
      token = answer.NextContinuationToken;
    } while (token);
    expect(seen.sort()).toEqual(['l/0', 'l/1', 'l/a/', 'l/b/', 'l/c']);
  });
});
