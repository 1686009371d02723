import { eicar } from './eicar.ts';
import { entriesOf, isZip } from './zip.ts';

/** What a scan can find. ACCESS_DENIED: the object was gone before it could be read. */
export type ScanResult =
  'NO_THREATS_FOUND' | 'THREATS_FOUND' | 'UNSUPPORTED' | 'ACCESS_DENIED' | 'FAILED';

const isEncryptedPdf = (bytes: Buffer) =>
  bytes.indexOf('%PDF-', 0, 'latin1') === 0 && bytes.includes('/Encrypt');

/**
 * Infected is what holds the EICAR test file: as it is, in a PDF, or in a file of a ZIP (also a
 * docx). What is locked cannot be judged: GuardDuty skips it as UNSUPPORTED.
 */
export const inspect = (bytes: Buffer): ScanResult => {
  const threat = eicar();
  if (bytes.includes(threat)) return 'THREATS_FOUND';
  if (isEncryptedPdf(bytes)) return 'UNSUPPORTED';
  if (!isZip(bytes)) return 'NO_THREATS_FOUND';
  let result: ScanResult = 'NO_THREATS_FOUND';
  for (const entry of entriesOf(bytes)) {
    if (!Buffer.isBuffer(entry)) result = 'UNSUPPORTED';
    else if (entry.includes(threat)) return 'THREATS_FOUND';
  }
  return result;
};
