/**
 * Vietnamese without its marks, for an address. Points d and đ of an article are two points:
 * đ is written dd.
 */
export const plainLetters = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('đ', 'dd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
