import type { FileType } from '#shared/calls/model.ts';
import type { Language } from '#shared/values/localised.ts';

const units = [
  [1_000_000, 'megabyte'],
  [1_000, 'kilobyte'],
  [1, 'byte'],
] as const;

/** A size as people say it: 1,2 MB. */
export const formatSize = (bytes: number, language: Language) => {
  const [size, unit] = units.find(([one]) => bytes >= one) ?? [1, 'byte'];
  return new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(bytes / size);
};

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
