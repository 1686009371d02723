const named: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const marks = new Map(Object.entries(named).map(([name, mark]) => [mark, `&${name};`]));

/** Text that can stand in XML; control characters as references, as S3 writes them. */
export const escaped = (text: string) =>
  text.replace(
    /[<>&"'\p{Cc}]/gu,
    (mark) => marks.get(mark) ?? `&#x${mark.charCodeAt(0).toString(16)};`,
  );

const character = (reference: string) => {
  const code = /^#x/i.test(reference) ? `0${reference.slice(1)}` : reference.slice(1);
  const point = Number(code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
};

const unescaped = (text: string) =>
  text.replace(
    /&(#\d+|#x[0-9a-f]+|lt|gt|amp|quot|apos);/gi,
    (_, reference: string) => named[reference.toLowerCase()] ?? character(reference),
  );

/** The raw insides of every element of this name. Enough for the flat documents S3 is sent. */
export const insides = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, 'gs'))].map(
    ([, inside = '']) => inside,
  );

/** The texts of every element of this name. */
export const texts = (xml: string, name: string) => insides(xml, name).map(unescaped);

export const text = (xml: string, name: string) => texts(xml, name)[0];

type Content = string | number | boolean | undefined;

/** One element around text. Nothing at all when there is no text. */
export const leaf = (name: string, content: Content) =>
  content === undefined ? '' : `<${name}>${escaped(String(content))}</${name}>`;

/** One element around elements. */
export const branch = (name: string, ...children: string[]) =>
  `<${name}>${children.join('')}</${name}>`;

export const document = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
