import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectTaggingCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { ObjectCreated } from '#infra/local/objects/start.ts';
import { type ObjectsOptions, startObjects } from '#infra/local/objects/start.ts';
import { bytesOf, clientFor } from './storage.ts';

const folder = await mkdtemp(join(tmpdir(), 'objects-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = async (options: Partial<ObjectsOptions> = {}) => {
  const { url, close } = await startObjects({ port: 0, folder, buckets: ['kept'], ...options });
  return { client: clientFor(url), close };
};

const Bucket = 'kept';

describe('after a restart', () => {
  it('everything is as it was: versions, markers, tags, and an upload half done', async () => {
    const before = await start();
    const { VersionId } = await before.client.send(
      new PutObjectCommand({ Bucket, Key: 'biên bản', Body: '1' }),
    );
    const TagSet = [{ Key: 'a', Value: '<1>' }];
    const at = { Bucket, Key: 'biên bản', VersionId };
    await before.client.send(new PutObjectTaggingCommand({ ...at, Tagging: { TagSet } }));
    await before.client.send(new DeleteObjectCommand({ Bucket, Key: 'biên bản' }));
    const begin = new CreateMultipartUploadCommand({ Bucket, Key: 'half' });
    const { UploadId } = await before.client.send(begin);
    const part = { Bucket, Key: 'half', UploadId, PartNumber: 1, Body: 'x' };
    const { ETag } = await before.client.send(new UploadPartCommand(part));
    await before.close();

    const { client, close } = await start();
    expect(String(await bytesOf(client, Bucket, 'biên bản', VersionId))).toBe('1');
    expect((await client.send(new GetObjectTaggingCommand(at))).TagSet).toEqual(TagSet);
    const { DeleteMarkers } = await client.send(new ListObjectVersionsCommand({ Bucket }));
    expect(DeleteMarkers).toHaveLength(1);
    const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
    const complete = { Bucket, Key: 'half', UploadId, MultipartUpload };
    await client.send(new CompleteMultipartUploadCommand(complete));
    expect(String(await bytesOf(client, Bucket, 'half'))).toBe('x');
    await close();
  });

  it('what a crash left half-written is gone, and nothing else', async () => {
    const bodies = join(folder, 'kept', 'bodies');
    const known = (await readdir(bodies)).sort();
    await writeFile(join(bodies, 'cut-off'), 'half a file');
    await writeFile(join(folder, 'kept', 'keys', 'x.json.1.part'), '{"key":');
    const { close } = await start();
    expect((await readdir(bodies)).sort()).toEqual(known);
    expect((await readdir(join(folder, 'kept', 'keys'))).join()).not.toContain('.part');
    await close();
  });

  it('who listens is told of what they missed, once', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = await start({ onObjectCreated: () => Promise.reject(new Error('down')) });
    await broken.client.send(new PutObjectCommand({ Bucket, Key: 'missed', Body: 'x' }));
    await broken.close();
    complaints.mockRestore();

    const heard: ObjectCreated[] = [];
    const listener = (created: ObjectCreated) => void heard.push(created);
    await (await start({ onObjectCreated: listener })).close();
    expect(heard.filter(({ key }) => key === 'missed')).toHaveLength(1);
    heard.length = 0;
    await (await start({ onObjectCreated: listener })).close();
    expect(heard).toEqual([]);
  });
});
