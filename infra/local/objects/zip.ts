import { inflateRawSync } from 'node:zlib';

/** A file inside a ZIP: its bytes, or why they cannot be had. */
export type ZipEntry = Buffer | 'encrypted' | 'too-large' | 'unreadable';

const directoryEnd = Buffer.from('PK\u0005\u0006');
const entrySize = 46;
const localHeaderSize = 30;
/** Together, inflated. A bomb is not worth the memory. */
const largest = 200 * 2 ** 20;
const mostEntries = 2_000;

export const isZip = (bytes: Buffer) => bytes.indexOf('PK\u0003\u0004', 0, 'latin1') === 0;

const inflated = (content: Buffer, limit: number): ZipEntry => {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'unreadable';
  }
};

const entryAt = (zip: Buffer, at: number, limit: number): ZipEntry => {
  const local = zip.readUInt32LE(at + 42);
  const nameAndExtra = zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const from = local + localHeaderSize + nameAndExtra;
  const to = from + zip.readUInt32LE(at + 20);
  if (to > zip.length) return 'unreadable';
  const content = zip.subarray(from, to);
  if (zip.readUInt16LE(at + 8) & 1) return 'encrypted';
  const method = zip.readUInt16LE(at + 10);
  if (method === 0) return content;
  return method === 8 ? inflated(content, limit) : 'unreadable';
};

/** Where the directory says its entries are. It may say anything, also behind the end. */
function* directoryOf(zip: Buffer) {
  const end = zip.lastIndexOf(directoryEnd);
  if (end < 0) throw new Error('This ZIP has no directory');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    yield at;
    const lengths = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    at += lengths.reduce((sum, length) => sum + length, entrySize);
  }
}

function* readable(zip: Buffer): Generator<ZipEntry> {
  let left = largest;
  let count = 0;
  for (const at of directoryOf(zip)) {
    count += 1;
    const entry = count > mostEntries ? 'too-large' : entryAt(zip, at, left);
    yield entry;
    if (entry === 'too-large') return;
    if (Buffer.isBuffer(entry)) left -= entry.length;
  }
}

/** The files that the directory of a ZIP names. Names are not looked at: nothing is unpacked. */
export function* entriesOf(zip: Buffer): Generator<ZipEntry> {
  try {
    yield* readable(zip);
  } catch {
    yield 'unreadable';
  }
}
