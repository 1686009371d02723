import type { DocumentFault } from '#shared/documents/model.ts';
import { zipEntries, type ZipEntry } from './zip.ts';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 200 * 2 ** 20;
const MOST_RATIO = 100;

const zipStart = Buffer.from('PK\u0003\u0004', 'latin1');
/** An encrypted docx is no ZIP but an old compound file that holds one. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

const isUnsafeName = (name: string) =>
  /^\/|\\|^[A-Za-z]:|[\p{Cc}\ufffd]/u.test(name) || name.split('/').includes('..');

/** Macros have file types of their own, which nobody asked for. */
const isMacro = (name: string) => /vbaProject\.bin$/i.test(name);

const isUnsafe = ({ name, method, symlink }: ZipEntry) =>
  isUnsafeName(name) || isMacro(name) || symlink || (method !== 0 && method !== 8);

/** Judged by its directory alone: what could be a bomb is never unpacked (T-31). */
export const officeFault = (bytes: Buffer, folder: 'word' | 'xl'): DocumentFault | undefined => {
  if (bytes.subarray(0, compound.length).equals(compound))
    return bytes.includes(encryptedPackage) ? 'encrypted' : 'wrong-type';
  if (!bytes.subarray(0, zipStart.length).equals(zipStart)) return 'wrong-type';
  const entries = zipEntries(bytes, MOST_ENTRIES);
  if (!entries || entries.some(isUnsafe)) return 'unsafe-archive';
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) return 'unsafe-archive';
  const unpacked = entries.reduce((total, { size }) => total + size, 0);
  if (unpacked > MOST_BYTES || unpacked > bytes.length * MOST_RATIO) return 'unsafe-archive';
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted';
  const isOffice =
    names.has('[content_types].xml') && [...names].some((name) => name.startsWith(`${folder}/`));
  return isOffice ? undefined : 'wrong-type';
};
