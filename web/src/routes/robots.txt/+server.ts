import { origins } from '#lib/server/origins.ts';
import type { RequestHandler } from './$types';

// Every choice of filters is an address of its own: robots need none of them, each entry has its page.
const rules = ['User-agent: *', 'Disallow: /register?', 'Disallow: /sign-in', 'Allow: /'];

export const GET: RequestHandler = () =>
  new Response([...rules, '', `Sitemap: ${origins.portal}/sitemap.xml`, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
