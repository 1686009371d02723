import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketCorsCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketPolicyCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { bytesOf, clientFor, refusalOf, sha256, startedStorage } from './storage.ts';

const { client, url, home } = await startedStorage();
const Bucket = 'quarantine';

/** As the SDK is when nobody sets it up: it adds a CRC32 in a trailer and checks what it reads. */
const checking = new S3Client({
  endpoint: url,
  region: 'ap-southeast-1',
  forcePathStyle: true,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
});

describe('the local storage', () => {
  it('makes a bucket once', async () => {
    const make = () => client.send(new CreateBucketCommand({ Bucket: 'minutes' }));
    await make();
    expect(await refusalOf(make())).toBe('409 BucketAlreadyOwnedByYou');
  });

  it('gives back what it was given, with type and metadata', async () => {
    const Key = 'a/b.pdf';
    const Body = randomBytes(5000);
    const said = { ContentType: 'application/pdf', Metadata: { application: '1' } };
    await checking.send(new PutObjectCommand({ Bucket, Key, Body, ...said }));
    expect(await bytesOf(checking, Bucket, Key)).toEqual(Body);
    const head = await checking.send(new HeadObjectCommand({ Bucket, Key }));
    expect(head).toMatchObject({ ContentLength: 5000, ...said });
  });

  it('takes the frames off a streamed upload', async () => {
    const file = join(home, 'streamed.bin');
    const content = randomBytes(300_000);
    await writeFile(file, content);
    const Body = createReadStream(file);
    const streamed = { Bucket, Key: 'streamed', Body, ContentLength: 300_000 };
    await checking.send(new PutObjectCommand(streamed));
    expect(await bytesOf(checking, Bucket, 'streamed')).toEqual(content);
  });

  it('refuses bytes that are not those of their SHA-256', async () => {
    const put = { Bucket, Key: 'sum', Body: 'hello', ChecksumSHA256: sha256('other') };
    expect(await refusalOf(client.send(new PutObjectCommand(put)))).toBe('400 BadDigest');
  });

  it('tells the SHA-256 of an object to who asks', async () => {
    const put = { Bucket, Key: 'sum', Body: 'hello', ChecksumSHA256: sha256('hello') };
    await client.send(new PutObjectCommand(put));
    const ask = { Bucket, Key: 'sum', ChecksumMode: 'ENABLED' } as const;
    const head = await client.send(new HeadObjectCommand(ask));
    expect(head.ChecksumSHA256).toBe(sha256('hello'));
  });

  it('writes once with If-None-Match, also when two write at once', async () => {
    const put = (Body: string) =>
      client.send(new PutObjectCommand({ Bucket, Key: 'once', Body, IfNoneMatch: '*' }));
    const outcomes = await Promise.all(['1', '2', '3'].map((body) => refusalOf(put(body))));
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === '412 PreconditionFailed')).toHaveLength(2);
  });

  it('overwrites with If-Match only what the writer saw', async () => {
    const put = (Body: string, IfMatch?: string) =>
      client.send(new PutObjectCommand({ Bucket, Key: 'seen', Body, ...(IfMatch && { IfMatch }) }));
    const { ETag = '' } = await put('1');
    await put('2', ETag);
    expect(await refusalOf(put('3', ETag))).toBe('412 PreconditionFailed');
  });

  it('refuses a wrong secret', async () => {
    const stranger = clientFor(url, 'guessed');
    const put = new PutObjectCommand({ Bucket, Key: 'x', Body: 'x' });
    expect(await refusalOf(stranger.send(put))).toBe('403 SignatureDoesNotMatch');
  });

  it('is private: nobody reads without a signature', async () => {
    for (const path of ['/quarantine/a/b.pdf', '/quarantine', '/nowhere/x', '/']) {
      expect((await fetch(url + path)).status).toBe(403);
    }
  });

  it('keeps tags', async () => {
    const TagSet = [{ Key: 'GuardDutyMalwareScanStatus', Value: 'NO_THREATS_FOUND' }];
    const at = { Bucket, Key: 'sum' };
    await client.send(new PutObjectTaggingCommand({ ...at, Tagging: { TagSet } }));
    expect((await client.send(new GetObjectTaggingCommand(at))).TagSet).toEqual(TagSet);
  });

  it('refuses rules that it would not keep, instead of pretending: policy, lock, notices, ACL', async () => {
    const refusals = await Promise.all([
      refusalOf(client.send(new PutBucketPolicyCommand({ Bucket, Policy: '{}' }))),
      refusalOf(client.send(new PutObjectLockConfigurationCommand({ Bucket }))),
      refusalOf(
        client.send(
          new PutBucketNotificationConfigurationCommand({
            Bucket,
            NotificationConfiguration: { EventBridgeConfiguration: {} },
          }),
        ),
      ),
      refusalOf(client.send(new PutObjectAclCommand({ Bucket, Key: 'sum', ACL: 'public-read' }))),
    ]);
    expect(new Set(refusals)).toEqual(new Set(['501 NotImplemented']));
    const open = new PutObjectCommand({ Bucket, Key: 'open', Body: 'x', ACL: 'public-read' });
    expect(await refusalOf(client.send(open))).toBe('400 AccessControlListNotSupported');
  });

  it('takes 300 files of 20 KB, 16 at a time', async () => {
    const Body = randomBytes(20_000);
    const numbers = Array.from({ length: 300 }, (_, number) => number).values();
    const write = async () => {
      for (const number of numbers) {
        await client.send(new PutObjectCommand({ Bucket, Key: `many/${number}`, Body }));
      }
    };
    await Promise.all(Array.from({ length: 16 }, write));
    expect(await bytesOf(client, Bucket, 'many/299')).toEqual(Body);
  });
});

describe('a page of another site', () => {
  const ask = (origin: string, bucket: string, method = 'POST') =>
    fetch(`${url}/${bucket}/x`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method },
    });

  it('may post when it is the portal', async () => {
    const answer = await ask('https://portal.example', Bucket);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://portal.example');
  });

  it('may not when it is not, nor do what no rule names', async () => {
    for (const [origin, method] of [
      ['https://evil.example', 'POST'],
      ['https://portal.example.evil.example', 'POST'],
      ['https://portal.example', 'DELETE'],
    ] as const) {
      const answer = await ask(origin, Bucket, method);
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('may do what the rules of a bucket say', async () => {
    await client.send(new CreateBucketCommand({ Bucket: 'open-data' }));
    const AllowedOrigins = ['https://*.gov.example'];
    const rule = { AllowedMethods: ['PUT'], AllowedOrigins, AllowedHeaders: ['x-amz-*'] };
    const CORSConfiguration = { CORSRules: [rule] };
    await client.send(new PutBucketCorsCommand({ Bucket: 'open-data', CORSConfiguration }));
    expect((await ask('https://data.gov.example', 'open-data', 'PUT')).status).toBe(200);
    expect((await ask('https://gov.example', 'open-data', 'PUT')).status).toBe(403);
  });
});
