import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);
const swift = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 5,
  },
};

const codings = [
  {
    name: 'br',
    taken: /\bbr\b(?!\s*;\s*q=0(?![.\d]))/i,
    pack: (page: Buffer) => brotlied(page, swift),
  },
  {
    name: 'gzip',
    taken: /\bgzip\b(?!\s*;\s*q=0(?![.\d]))/i,
    pack: (page: Buffer) => gzipped(page),
  },
];

/** Pages, and the files of the register: the answer of a function holds six megabytes. */
const packed = /^(text\/(html|csv)|application\/(json|xml|rss\+xml))\b/;

/**
 * The page as small as its reader takes it. Nobody after us does it: CloudFront compresses only what it may
 * keep, which pages are not. No page holds a lasting secret, so its length gives none away (BREACH).
 */
export const compressed = async (request: Request, response: Response) => {
  const isPage = packed.test(response.headers.get('content-type') ?? '');
  const wanted = request.headers.get('accept-encoding') ?? '';
  const coding = codings.find(({ taken }) => taken.test(wanted));
  if (!coding || !isPage || !response.body) return response;

  const page = await coding.pack(Buffer.from(await response.arrayBuffer()));
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.set('content-encoding', coding.name);
  headers.set('content-length', `${page.length}`);
  return new Response(new Uint8Array(page), { status, statusText, headers });
};
