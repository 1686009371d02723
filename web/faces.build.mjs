import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');

const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + range(0x2010, 0x2026) + '←↑→↓−';
const vietnamese =
  'ĂăĐđĨĩŨũƠơƯư₫' + range(0x300, 0x304) + range(0x308, 0x309) + '\u0323' + range(0x1ea0, 0x1ef9);
// What Arabic is written with today; not Persian, Urdu or the forms of old encodings.
const arabic = '،؛؟' + range(0x621, 0x63a) + range(0x640, 0x652) + range(0x660, 0x66c) + 'ٰ';

const pro = (alphabet, weight) =>
  `be-vietnam-pro/files/be-vietnam-pro-${alphabet}-${weight}-normal`;
const plex = (weight) => `ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal`;

const faces = {
  'latin-400': [pro('latin', 400), latin],
  'latin-600': [pro('latin', 600), latin],
  'vietnamese-400': [pro('vietnamese', 400), vietnamese],
  'vietnamese-600': [pro('vietnamese', 600), vietnamese],
  'arabic-400': [plex(400), arabic],
  'arabic-600': [plex(600), arabic],
  // The link to Arabic stands on every page: seven letters read well for four kilobytes less.
  'arabic-name': [plex(400), 'العربية'],
};

/** The letters we write with and no hints, which today’s screens pass over: a third of the bytes. */
export const buildFaces = async () => {
  mkdirSync(path('src/faces'), { recursive: true });
  for (const [name, [file, letters]] of Object.entries(faces)) {
    const whole = readFileSync(path(`../node_modules/@fontsource/${file}.woff2`));
    const part = await subsetFont(whole, letters, { targetFormat: 'woff2', noHinting: true });
    writeFileSync(path(`src/faces/${name}.woff2`), part);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFaces();
