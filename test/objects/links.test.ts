import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, codeIn, sha256, startedStorage } from './storage.ts';

const { client } = await startedStorage();
const Bucket = 'quarantine';

const linkTo = (Key: string, more = {}, options = {}) =>
  getSignedUrl(client, new PutObjectCommand({ Bucket, Key, ...more }), {
    expiresIn: 300,
    ...options,
  });

const put = (link: string, body: string, headers: Record<string, string> = {}) =>
  fetch(link, { method: 'PUT', body, headers });

describe('a signed link to write', () => {
  it('takes the file it was made for', async () => {
    const type = { 'content-type': 'application/pdf' };
    const link = await linkTo('p1', { ContentType: 'application/pdf' });
    expect((await put(link, 'hello', type)).status).toBe(200);
    expect(String(await bytesOf(client, Bucket, 'p1'))).toBe('hello');
  });

  it('T-27 refuses a longer body than the signed content-length', async () => {
    const names = new Set(['content-length']);
    const signing = {
      unhoistableHeaders: names,
      signableHeaders: new Set(['host', 'content-length']),
    };
    const link = await linkTo('p2', { ContentLength: 5 }, signing);
    expect(decodeURIComponent(link)).toContain('content-length;host');
    expect((await put(link, 'hello world')).status).toBe(403);
    expect((await put(link, 'hello')).status).toBe(200);
  });

  it('T-27 refuses another type than the signed one', async () => {
    const signing = { signableHeaders: new Set(['host', 'content-type']) };
    const link = await linkTo('p3', { ContentType: 'application/pdf' }, signing);
    expect((await put(link, 'hello', { 'content-type': 'text/html' })).status).toBe(403);
  });

  it('T-27 refuses other bytes than those of the signed SHA-256', async () => {
    const signing = { unhoistableHeaders: new Set(['x-amz-checksum-sha256']) };
    const link = await linkTo('p4', { ChecksumSHA256: sha256('good') }, signing);
    const headers = { 'x-amz-checksum-sha256': sha256('good') };
    expect(await codeIn(await put(link, 'evil', headers))).toBe('BadDigest');
    expect((await put(link, 'good', headers)).status).toBe(200);
    const hoisted = await linkTo('p4', { ChecksumSHA256: sha256('good') });
    expect(await codeIn(await put(hoisted, 'evil'))).toBe('BadDigest');
  });

  it('T-27 is worth nothing for another key, bucket or method, or with anything added', async () => {
    const link = await linkTo('p5');
    for (const bent of [
      link.replace('/p5?', '/p5evil?'),
      link.replace('/quarantine/', '/kept/'),
      link.replace('X-Amz-Expires=300', 'X-Amz-Expires=604800'),
      `${link}&tagging`,
      `${link}&x-amz-meta-role=admin`,
    ]) {
      expect((await put(bent, 'x')).status).toBe(403);
    }
    expect((await fetch(link)).status).toBe(403);
  });

  it('T-27 does not let its holder add a header that was not signed', async () => {
    const tagged = { 'x-amz-tagging': 'GuardDutyMalwareScanStatus=NO_THREATS_FOUND' };
    const copied = { 'x-amz-copy-source': '/kept/secret' };
    for (const headers of [tagged, copied]) {
      expect(await codeIn(await put(await linkTo('p6'), 'x', headers))).toBe('AccessDenied');
    }
  });

  it('T-27 expires, and is not there before its time', async () => {
    const minute = 60_000;
    const old = { expiresIn: 1, signingDate: new Date(Date.now() - minute) };
    expect(await (await put(await linkTo('p7', {}, old), 'x')).text()).toContain('has expired');
    const early = { expiresIn: 60, signingDate: new Date(Date.now() + 60 * minute) };
    expect((await put(await linkTo('p7', {}, early), 'x')).status).toBe(403);
  });
});

describe('a signed link to read', () => {
  const linkFor = (more = {}) =>
    getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'page', ...more }), { expiresIn: 60 });

  beforeAll(async () => {
    const page = { Bucket, Key: 'page', Body: '<script>', ContentType: 'text/html' };
    await client.send(new PutObjectCommand(page));
  });

  it('names the file and its type as it was signed to', async () => {
    const answer = await fetch(
      await linkFor({
        ResponseContentDisposition: 'attachment; filename="x.pdf"',
        ResponseContentType: 'application/pdf',
      }),
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="x.pdf"');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
  });

  it('lets nothing run, whatever was uploaded', async () => {
    const { headers } = await fetch(await linkFor());
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe('sandbox');
  });

  it('cannot smuggle a header line in', async () => {
    const evil = { ResponseContentDisposition: 'attachment\r\nset-cookie: a=b' };
    const answer = await fetch(await linkFor(evil));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});
