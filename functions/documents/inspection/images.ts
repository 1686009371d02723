import type { DocumentFault } from '#shared/documents/model.ts';

const pngStart = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const pngEnd = Buffer.from('0000000049454e44ae426082', 'hex');
const jpegStart = Buffer.from('ffd8ff', 'hex');
const jpegEnd = Buffer.from('ffd9', 'hex');

const isBetween = (bytes: Buffer, start: Buffer, end: Buffer) =>
  bytes.length > start.length + end.length &&
  bytes.subarray(0, start.length).equals(start) &&
  bytes.subarray(-end.length).equals(end);

/** Nothing before the picture, nothing after it. */
export const pngFault = (bytes: Buffer): DocumentFault | undefined =>
  isBetween(bytes, pngStart, pngEnd) ? undefined : 'wrong-type';

export const jpegFault = (bytes: Buffer): DocumentFault | undefined =>
  isBetween(bytes, jpegStart, jpegEnd) ? undefined : 'wrong-type';
