import { watch } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, postFile, refusalOf, startedStorage } from './storage.ts';

const { client, url, home, folder } = await startedStorage();
const Bucket = 'quarantine';

const touched = new Set<string>();
const watcher = watch(home, { recursive: true }, (_, name) => touched.add(String(name)));
afterAll(() => watcher.close());

const put = (Key: string, Body = Key) => client.send(new PutObjectCommand({ Bucket, Key, Body }));

const tricks = [
  '../escape',
  'q/../../../../escape',
  '..',
  '.',
  './escape',
  '/etc/escape',
  '//escape',
  'q/./a/../b',
  '%2e%2e/%2e%2e/escape',
  '%252e%252e%252fescape',
  '..\\..\\escape',
  'C:\\escape',
  'q/nul\u0000.pdf',
  'q/line\r\nx-amz-meta-role: admin',
  '..\u2215..\u2215escape',
  '\uff0e\uff0e\uff0fescape',
  'q/\u202efdp.exe',
  '__proto__',
  'constructor',
  'CON',
  'settings.json',
  'a?versioning',
  'a#b',
  'a+b c&d=e',
  '<Key>&amp;</Key>',
  'hồ sơ/Đề xuất 2026 – bản #1.pdf',
];

/** A path on the wire exactly as written: no client tidies it up first. */
const rawPut = async (path: string) => {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, method: 'PUT' });
  sent.end('x');
  const answer = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve));
  answer.resume();
  return answer.statusCode;
};

const nothingOutside = async () => {
  await pause(10);
  expect([...touched].filter((name) => !/^store(\/|$)/.test(name))).toEqual([]);
  expect(await readdir(home)).toEqual(['store']);
  for (const path of ['/etc/escape', '/escape', `${home}/../escape`, `${home}/escape`]) {
    await expect(access(path)).rejects.toThrow();
  }
};

const ours =
  /^(quarantine|kept)(\/(settings\.json|keys|bodies|uploads|keys\/[0-9a-f]{64}\.json|bodies\/[0-9a-f-]{36}))?$/;

describe('T-29 a key', () => {
  it.each(tricks)('is literal: %j', async (key) => {
    await put(key);
    expect(String(await bytesOf(client, Bucket, key))).toBe(key);
    const list = new ListObjectsV2Command({ Bucket, EncodingType: 'url' });
    const { Contents = [] } = await client.send(list);
    expect(Contents.map(({ Key }) => decodeURIComponent(Key ?? ''))).toContain(key);
    await nothingOutside();
  });

  it('is literal in a form and in a link', async () => {
    const key = 'q/../../escape';
    expect((await postFile(client, { Key: key }, 'posted')).status).toBe(204);
    expect(String(await bytesOf(client, Bucket, key))).toBe('posted');
    const Key = 'hồ sơ/Đề xuất 2026 – bản #1.pdf';
    const link = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key }));
    expect(await (await fetch(link)).text()).toBe(Key);
    await nothingOutside();
  });

  it('is 1,024 bytes at most, in a form too', async () => {
    const longest = 'đ'.repeat(512);
    await put(longest);
    expect(String(await bytesOf(client, Bucket, longest))).toBe(longest);
    expect(await refusalOf(put(`${longest}x`))).toBe('400 KeyTooLongError');
    expect((await postFile(client, { Key: `${longest}x` }, 'x')).status).toBe(400);
  });

  it('opens nothing without a signature, however the path is written', async () => {
    const paths = ['/../../escape', '/quarantine/../../escape', '/%2e%2e/%2e%2e/escape', '/..'];
    for (const path of paths) expect(await rawPut(path)).toBe(403);
    expect(await rawPut('/quarantine/%ff%fe')).toBe(400);
    expect(await rawPut('/quarantine/%zz')).toBe(400);
    await nothingOutside();
  });

  it('is only a key, however strange, and nothing appears outside the store', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '\u0000',
      '\u2215',
      '~',
      'a',
      'ở',
      ' ',
    );
    const strange = fc
      .oneof(
        fc.array(piece, { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
        fc.string({ unit: 'grapheme', minLength: 1 }),
      )
      .filter((key) => key.isWellFormed());
    await fc.assert(
      fc.asyncProperty(strange, async (key) => {
        await put(key);
        expect(String(await bytesOf(client, Bucket, key))).toBe(key);
      }),
      { numRuns: 80 },
    );
    await nothingOutside();
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((name) => !ours.test(name))).toEqual([]);
  });

  it('names no bucket that is not a plain name', async () => {
    for (const path of ['/..', '/.', '/a..b', '/%2e%2e%2fx']) {
      expect(await rawPut(path)).toBe(403);
    }
    await nothingOutside();
  });
});
