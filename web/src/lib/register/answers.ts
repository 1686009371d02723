const FRESH = 300;

interface File {
  type: string;
  /** Changes whenever the file does. */
  tag: string;
  body: () => string | Promise<string>;
}

/**
 * A file for everybody: kept for five minutes, and then asked about by its tag, from any page or program. Whoever
 * has it already is told so, and it is not even put together.
 */
export const publicFile = async (request: Request, { type, tag, body }: File) => {
  const etag = `W/"${tag}"`;
  const headers = {
    etag,
    'content-type': `${type}; charset=utf-8`,
    'cache-control': `public, max-age=${FRESH}`,
    vary: 'Accept-Encoding',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  const asked = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim());
  if (asked.some((one) => one === '*' || one.replace(/^W\//, '') === `"${tag}"`))
    return new Response(null, { status: 304, headers });
  return new Response(await body(), { headers });
};
