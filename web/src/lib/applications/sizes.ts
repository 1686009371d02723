import type { FileType } from '#shared/calls/model.ts';

const names: Record<FileType, string> = {
  pdf: 'PDF',
  docx: 'DOCX',
  xlsx: 'XLSX',
  png: 'PNG',
  jpeg: 'JPEG',
};

export const typeName = (type: FileType) => names[type];
export const typeNames = (types: readonly FileType[]) => types.map(typeName).join(', ');

const endings: Record<FileType, readonly string[]> = {
  pdf: ['.pdf'],
  docx: ['.docx'],
  xlsx: ['.xlsx'],
  png: ['.png'],
  jpeg: ['.jpg', '.jpeg'],
};

/** As a file picker takes them. */
export const acceptOf = (types: readonly FileType[]) =>
  types.flatMap((type) => endings[type]).join(',');

/** Which of these kinds a file is, by how its name ends. */
export const typeOfName = (name: string, types: readonly FileType[]) =>
  types.find((type) => endings[type].some((ending) => name.toLowerCase().endsWith(ending)));
