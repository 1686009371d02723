import { crc32, deflateRawSync } from 'node:zlib';

/** A small PDF as a word processor writes it; `within` and `after` bend it. */
export const pdf = ({ before = '', head = '', trailer = '', after = '' } = {}) =>
  Buffer.from(
    `${before}%PDF-1.7\n${head}1 0 obj\n<< /Type /Catalog >>\nendobj\n` +
      `trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n${after}`,
    'latin1',
  );

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('ffdb004300', 'hex'),
  Buffer.alloc(64, 1),
  Buffer.from('ffd9', 'hex'),
]);

/** One file of a ZIP; what its directory says of it can be made to lie. */
export interface Entry {
  name: string;
  content?: Buffer | string;
  /** Unpacked bytes as the directory has them. */
  declared?: number;
  encrypted?: boolean;
  symlink?: boolean;
}

const recordsOf = (entry: Entry, offset: number) => {
  const { content = '', declared, encrypted = false, symlink = false } = entry;
  const plain = Buffer.from(content);
  const packed = deflateRawSync(plain);
  const name = Buffer.from(entry.name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(encrypted ? 1 : 0, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(plain), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(declared ?? plain.length, 18);
  common.writeUInt16LE(name.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(symlink ? 0xa1ff0000 : 0x81a40000, 6);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, name, packed]),
    central: Buffer.concat([
      Buffer.from('PK\u0001\u0002', 'latin1'),
      Buffer.from([20, symlink ? 3 : 0]),
      common,
      rest,
      name,
    ]),
  };
};

export const zip = (entries: readonly Entry[], said: string | Buffer = '') => {
  const comment = Buffer.from(said);
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = recordsOf(entry, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, directory, end, comment]);
};

const types = { name: '[Content_Types].xml', content: '<Types/>' };
const rels = { name: '_rels/.rels', content: '<Relationships/>' };

export const docx = (...more: readonly Entry[]) =>
  zip([types, rels, { name: 'word/document.xml', content: '<w:document/>' }, ...more]);
export const xlsx = (...more: readonly Entry[]) =>
  zip([types, rels, { name: 'xl/workbook.xml', content: '<workbook/>' }, ...more]);

/** A docx with a password is an old compound file around the encrypted ZIP. */
export const lockedDocx = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(100),
]);
