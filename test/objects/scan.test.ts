import { deflateRawSync } from 'node:zlib';
import { GetObjectTaggingCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspect, type ScanResult } from '#infra/local/objects/inspection.ts';
import { eicar, malwareScanner, type ScanEvent } from '#infra/local/objects/scan.ts';
import { postFile, startedStorage } from './storage.ts';

const verdicts: ScanEvent[] = [];
const world: { judge: (bytes: Buffer) => ScanResult; deaf: number } = { judge: inspect, deaf: 0 };

const { client } = await startedStorage({
  onObjectCreated: malwareScanner({
    bucket: 'quarantine',
    judge: (bytes) => world.judge(bytes),
    onScanned: (event) => {
      if (world.deaf-- > 0) throw new Error('The verdict handler is down');
      verdicts.push(event);
    },
  }),
});

afterEach(() => {
  world.judge = inspect;
  world.deaf = 0;
});

const verdictOn = (key: string) =>
  vi.waitUntil(() => verdicts.find(({ detail }) => detail.s3ObjectDetails.objectKey === key), 3000);

const resultOf = async (key: string, content: string | Buffer) => {
  await postFile(client, { Key: key }, content);
  const { detail } = await verdictOn(key);
  return `${detail.scanStatus} ${detail.scanResultDetails.scanResultStatus}`;
};

const tagOf = async (Key: string) => {
  const at = { Bucket: 'quarantine', Key };
  const { TagSet } = await client.send(new GetObjectTaggingCommand(at));
  return TagSet;
};

/** A ZIP of one file. */
const zipOf = (content: string, { method = 8, flags = 0 } = {}) => {
  const name = Buffer.from('word/document.xml');
  const data = method === 8 ? deflateRawSync(content) : Buffer.from(content);
  const local = Buffer.alloc(30);
  local.write('PK\u0003\u0004', 'latin1');
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\u0001\u0002', 'latin1');
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, entry, name, end]);
};

describe('the scanner', () => {
  it('tells of a clean file as GuardDuty does, and tags it', async () => {
    const posted = await postFile(client, { Key: 'q/clean' }, '%PDF-1.7 kế hoạch');
    const { detail, ...envelope } = await verdictOn('q/clean');
    expect(envelope).toMatchObject({
      version: '0',
      source: 'aws.guardduty',
      'detail-type': 'GuardDuty Malware Protection Object Scan Result',
    });
    expect(detail).toEqual({
      schemaVersion: '1.0',
      scanStatus: 'COMPLETED',
      resourceType: 'S3_OBJECT',
      s3ObjectDetails: {
        bucketName: 'quarantine',
        objectKey: 'q/clean',
        eTag: posted.headers.get('etag')?.replaceAll('"', ''),
        versionId: posted.headers.get('x-amz-version-id'),
        s3Throttled: false,
      },
      scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND', threats: null },
    });
    const tag = { Key: 'GuardDutyMalwareScanStatus', Value: 'NO_THREATS_FOUND' };
    expect(await tagOf('q/clean')).toEqual([tag]);
  });

  it.each([
    ['as it is', eicar()],
    ['T-32 in a PDF', `%PDF-1.7\nstream\n${eicar()}\nendstream`],
    ['stored in a ZIP', zipOf(eicar(), { method: 0 })],
    ['deflated in a docx', zipOf(eicar())],
  ])('finds the EICAR file %s', async (where, content) => {
    expect(await resultOf(`q/${where}`, content)).toBe('COMPLETED THREATS_FOUND');
    const tag = { Key: 'GuardDutyMalwareScanStatus', Value: 'THREATS_FOUND' };
    expect(await tagOf(`q/${where}`)).toEqual([tag]);
  });

  it.each([
    ['a locked ZIP', zipOf('x', { flags: 1 })],
    ['T-32 a locked PDF', '%PDF-1.7 trailer << /Encrypt 5 0 R >>'],
    ['T-31 a ZIP bomb', zipOf('\0'.repeat(201 * 2 ** 20))],
    ['a ZIP packed in an unknown way', zipOf('x', { method: 99 })],
    ['a ZIP cut short', zipOf('x').subarray(0, 40)],
  ])('cannot judge %s', async (what, content) => {
    expect(await resultOf(`q/${what}`, content)).toBe('SKIPPED UNSUPPORTED');
  });

  it('finds nothing in an ordinary docx', async () => {
    expect(await resultOf('q/docx', zipOf('<w:p/>'))).toBe('COMPLETED NO_THREATS_FOUND');
  });

  it('T-33 says that it failed when it breaks, never that a file is clean', async () => {
    world.judge = () => {
      throw new Error('Out of memory');
    };
    expect(await resultOf('q/broken', 'x')).toBe('FAILED FAILED');
  });

  it('T-33 gives its verdict again when nobody took it', async () => {
    world.deaf = 1;
    expect(await resultOf('q/retold', 'x')).toBe('COMPLETED NO_THREATS_FOUND');
  });

  it('leaves the other buckets alone', async () => {
    await client.send(new PutObjectCommand({ Bucket: 'kept', Key: 'mine', Body: 'x' }));
    await resultOf('q/after', 'x');
    expect(verdicts.map(({ detail }) => detail.s3ObjectDetails.objectKey)).not.toContain('mine');
  });
});
