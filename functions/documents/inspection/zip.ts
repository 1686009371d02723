/** One line of a ZIP's directory: what it says of a file, which is never unpacked. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  method: number;
  size: number;
  symlink: boolean;
}

const END = Buffer.from('PK\u0005\u0006', 'latin1');
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const UNIX = 3;
const LINK_MODE = 0xa000;

/** Where the ending record of a ZIP stands, if the file ends as one: also when it starts as something else. */
export const zipEnd = (bytes: Buffer) => {
  const last = bytes.length - END_BYTES;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = bytes.lastIndexOf(END); at >= first; at = bytes.lastIndexOf(END, at - 1)) {
    if (at <= last && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at;
    if (at === 0) break;
  }
  return undefined;
};

const entryAt = (bytes: Buffer, at: number): ZipEntry & { next: number } => {
  const nameBytes = bytes.readUInt16LE(at + 28);
  const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const madeOn = bytes.readUInt16LE(at + 4) >> 8;
  const mode = (bytes.readUInt32LE(at + 38) >>> 16) & 0xf000;
  return {
    name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 24),
    symlink: madeOn === UNIX && mode === LINK_MODE,
    next: at + ENTRY_BYTES + nameBytes + rest,
  };
};

/**
 * The directory of a ZIP that is nothing but a ZIP: it fills the file up to its end. Undefined where it does
 * not add up, spans disks or needs ZIP64, or names more than `most` files.
 */
export const zipEntries = (bytes: Buffer, most: number): ZipEntry[] | undefined => {
  const end = zipEnd(bytes);
  if (end === undefined || bytes.readUInt32LE(end + 4) !== 0) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count > most || start + bytes.readUInt32LE(end + 12) !== end) return undefined;
  const entries: ZipEntry[] = [];
  let at = start;
  while (at < end) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const { next, ...entry } = entryAt(bytes, at);
    if (next > end) return undefined;
    entries.push(entry);
    at = next;
  }
  return entries.length === count ? entries : undefined;
};
