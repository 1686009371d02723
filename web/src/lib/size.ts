const units = [
  [1_000_000, 'megabyte'],
  [1_000, 'kilobyte'],
  [1, 'byte'],
] as const;

/** A size as people say it: 1,2 MB. */
export const formatSize = (bytes: number, language: string) => {
  const [size, unit] = units.find(([one]) => bytes >= one) ?? [1, 'byte'];
  return new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(bytes / size);
};
