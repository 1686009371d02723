/** One code sequence per letter: “Nguyễn” typed on a Mac and on Windows becomes the same text. */
export const nfc = (text: string) => text.normalize('NFC');

/** Plain lower-case letters for addresses and sorting keys: “Đặng Đình Áo” → “dang dinh ao”. */
export const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    // A few capitals, such as İ, only shed their mark once they are small.
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The words of a text as they are sought: without marks, i and y alike. */
export const soughtWords = (text: string) =>
  fold(text)
    .replace(/y/g, 'i')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each word of the query begins a word of the text, whatever the marks and whether i or y. */
export const matches = (query: string, text: string) => {
  const found = soughtWords(text);
  return soughtWords(query).every((sought) => found.some((word) => word.startsWith(sought)));
};

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;
const loneY = /(?<=^|[b-df-hj-np-tv-xđ]|qu)y$/;

/** Equal for spellings that differ only in where the tone sits or in i and y: Hoá and Hóa, Mỹ and Mĩ. */
export const spellingKey = (text: string) =>
  nfc(text)
    .toLowerCase()
    .split(/\s+/)
    .map((syllable) => {
      const letters = syllable.normalize('NFD');
      const tones = letters.match(toneMark)?.join('') ?? '';
      return nfc(letters.replace(toneMark, '').normalize('NFC').replace(loneY, 'i') + tones);
    })
    .join(' ');

const collator = new Intl.Collator('vi');
const nameParts = (name: string) => nfc(name).trim().split(/\s+/);

/** Orders full names as Vietnamese lists do: by given name (the last word), then family, then middle. */
export const byVietnameseName = (a: string, b: string) => {
  const [left, right] = [nameParts(a), nameParts(b)];
  return (
    collator.compare(left.at(-1) ?? '', right.at(-1) ?? '') ||
    collator.compare(left[0] ?? '', right[0] ?? '') ||
    collator.compare(left.slice(1, -1).join(' '), right.slice(1, -1).join(' '))
  );
};

/** Two letters that stand for a person: family and given name, “Đặng Thị Ánh” → “ĐÁ”. */
export const initials = (name: string) => {
  const parts = nameParts(name);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return ends.map((part = '') => (Array.from(part)[0] ?? '').toUpperCase()).join('');
};
