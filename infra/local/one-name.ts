import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Cookies and sign-in belong to one name; every other name of this machine leads there, to the same page.
 * Answers whether it did. The path is put behind the name as it came: read as an address of its own,
 * `//evil.example` would be another host.
 */
export const leadsToOneName = (
  portal: string,
  { headers, url = '/' }: IncomingMessage,
  response: ServerResponse,
) => {
  if (headers.host === new URL(portal).host) return false;
  const path = url.startsWith('/') ? url : '/';
  response.writeHead(308, { location: portal + path }).end();
  return true;
};
