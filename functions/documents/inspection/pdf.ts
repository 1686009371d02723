import type { DocumentFault } from '#shared/documents/model.ts';

const END_BYTES = 1_024;
const HEAD_BYTES = 1_024;
const markup = /<(?:!doctype\s+html|html|head|body|script|svg|iframe)\b/i;

/** A name of PDF may have any sign written as `#` and two hex digits. */
const encrypt =
  /\/(?:E|#45)(?:n|#6e)(?:c|#63)(?:r|#72)(?:y|#79)(?:p|#70)(?:t|#74)(?![A-Za-z0-9#])/i;

/** What stands between streams: trailers and the dictionaries of cross-reference streams among it. */
const outsideStreams = (text: string) => text.replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, '');

/** Starts and ends as a PDF, says nothing to a browser before its first object, and can be read. */
export const pdfFault = (bytes: Buffer): DocumentFault | undefined => {
  const text = bytes.toString('latin1');
  if (!/^%PDF-[12]\.\d/.test(text)) return 'wrong-type';
  if (markup.test(text.slice(0, HEAD_BYTES))) return 'wrong-type';
  if (!/%%EOF[\s\0]*$/.test(text.slice(-END_BYTES))) return 'wrong-type';
  return encrypt.test(outsideStreams(text)) ? 'encrypted' : undefined;
};
