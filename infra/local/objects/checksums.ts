import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { refusal } from './refusal.ts';

const base64OfCrc32 = (bytes: Buffer) => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum.toString('base64');
};

const sums: Record<string, (bytes: Buffer) => string> = {
  'x-amz-checksum-sha256': (bytes) => createHash('sha256').update(bytes).digest('base64'),
  'x-amz-checksum-sha1': (bytes) => createHash('sha1').update(bytes).digest('base64'),
  'x-amz-checksum-crc32': base64OfCrc32,
};

const unknownHere = ['x-amz-checksum-crc32c', 'x-amz-checksum-crc64nvme'];

/** Refuses bytes that are not what the sender says; gives the checksums to keep, by header name. */
export const checkedSums = (bytes: Buffer, said: Readonly<Record<string, string>>) => {
  // A checksum that we cannot verify must not look verified.
  const unknown = unknownHere.find((name) => said[name] !== undefined);
  if (unknown) throw refusal(501, 'NotImplemented', unknown);
  const md5 = said['content-md5'];
  if (md5 !== undefined && md5 !== createHash('md5').update(bytes).digest('base64')) {
    throw refusal(400, 'BadDigest', 'content-md5');
  }
  const kept: Record<string, string> = {};
  for (const [name, sum] of Object.entries(sums)) {
    const value = said[name];
    if (value === undefined) continue;
    if (value !== sum(bytes)) throw refusal(400, 'BadDigest', name);
    kept[name] = value;
  }
  return kept;
};
