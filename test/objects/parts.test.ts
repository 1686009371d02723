import { randomBytes } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListPartsCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, it } from 'vitest';
import { bytesOf, refusalOf, startedStorage } from './storage.ts';

const { client } = await startedStorage();
const Bucket = 'quarantine';

describe('an upload in parts', () => {
  const begin = async (Key: string) => {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    return { Bucket, Key, UploadId };
  };
  type Upload = Awaited<ReturnType<typeof begin>>;
  const send = async (upload: Upload, bodies: (Buffer | string)[]) => {
    const Parts = [];
    for (const [index, Body] of bodies.entries()) {
      const part = { ...upload, PartNumber: index + 1, Body };
      const { ETag } = await client.send(new UploadPartCommand(part));
      Parts.push({ ETag, PartNumber: index + 1 });
    }
    return Parts;
  };
  const complete = (upload: Upload, Parts: { ETag?: string | undefined; PartNumber: number }[]) =>
    client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));

  it('becomes one object', async () => {
    const bodies = [randomBytes(5 * 2 ** 20), randomBytes(5 * 2 ** 20), randomBytes(100)];
    const upload = await begin('large');
    const Parts = await send(upload, bodies);
    const listed = await client.send(new ListPartsCommand(upload));
    expect(listed.Parts?.map(({ Size }) => Size)).toEqual([5 * 2 ** 20, 5 * 2 ** 20, 100]);
    const { ETag, VersionId } = await complete(upload, Parts);
    expect(ETag).toMatch(/-3"$/);
    expect(VersionId).toMatch(/^[0-9a-f]{32}$/);
    expect((await bytesOf(client, Bucket, 'large')).equals(Buffer.concat(bodies))).toBe(true);
  });

  it('takes a part through a signed link', async () => {
    const upload = await begin('linked');
    const command = new UploadPartCommand({ ...upload, PartNumber: 1 });
    const link = await getSignedUrl(client, command, { expiresIn: 60 });
    const answer = await fetch(link, { method: 'PUT', body: 'tail' });
    expect(answer.status).toBe(200);
    await complete(upload, [{ ETag: answer.headers.get('etag') ?? '', PartNumber: 1 }]);
    expect(String(await bytesOf(client, Bucket, 'linked'))).toBe('tail');
  });

  it('refuses parts that are too small, unknown, or out of order', async () => {
    const upload = await begin('small');
    const Parts = await send(upload, ['x', 'y']);
    expect(await refusalOf(complete(upload, Parts))).toBe('400 EntityTooSmall');
    expect(await refusalOf(complete(upload, Parts.toReversed()))).toBe('400 InvalidPartOrder');
    for (const ETag of ['0'.repeat(32), '../../settings.json']) {
      const unknown = complete(upload, [{ ETag, PartNumber: 1 }]);
      expect(await refusalOf(unknown)).toBe('400 InvalidPart');
    }
  });

  it('is over once given up, and belongs to its key', async () => {
    const upload = await begin('given-up');
    const other = { ...upload, Key: 'other', PartNumber: 1, Body: 'x' };
    expect(await refusalOf(client.send(new UploadPartCommand(other)))).toBe('404 NoSuchUpload');
    await client.send(new AbortMultipartUploadCommand(upload));
    expect(await refusalOf(client.send(new ListPartsCommand(upload)))).toBe('404 NoSuchUpload');
  });
});
