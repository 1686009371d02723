import type { FileType } from '#shared/calls/model.ts';
import type { DocumentFault } from '#shared/documents/model.ts';
import { jpegFault, pngFault } from './images.ts';
import { officeFault } from './office.ts';
import { pdfFault } from './pdf.ts';
import { zipEnd } from './zip.ts';

const faultOf: Record<FileType, (bytes: Buffer) => DocumentFault | undefined> = {
  pdf: pdfFault,
  png: pngFault,
  jpeg: jpegFault,
  docx: (bytes) => officeFault(bytes, 'word'),
  xlsx: (bytes) => officeFault(bytes, 'xl'),
};

/** Whether bytes are what they were declared to be, only that, and readable; undefined when all is well. */
export const inspect = (bytes: Buffer, type: FileType): DocumentFault | undefined => {
  if (bytes.length === 0) return 'empty';
  const isAlsoZip = type !== 'docx' && type !== 'xlsx' && zipEnd(bytes) !== undefined;
  return isAlsoZip ? 'wrong-type' : faultOf[type](bytes);
};
