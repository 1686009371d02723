import { error } from '@sveltejs/kit';
import { publicFile } from '#lib/register/answers.ts';
import { pathOf, sitemap } from '#lib/register/xml.ts';
import { origins } from '#lib/server/origins.ts';
import { everyEntry } from '#shared/register/export.ts';
import { facets, Kind } from '#shared/register/facets.ts';
import type { RequestHandler } from './$types';

const pages = ['/', '/calls', '/results', '/register', '/open-data'];

export const GET: RequestHandler = async ({ request, params: { part }, locals: { api } }) => {
  const { portal } = origins;
  if (part !== 'pages' && !facets.year.safeParse(part).success) error(404);
  const { number } = await api.getEdition({});
  return publicFile(request, {
    type: 'application/xml',
    tag: `sitemap-${part}-${number}`,
    body: async () => {
      if (part === 'pages') return sitemap(pages.map((path) => portal + path));
      const kinds = Kind.options.map((kind) => everyEntry(api, kind, part));
      const entries = (await Promise.all(kinds)).flatMap(({ items }) => items);
      return sitemap(entries.map((entry) => portal + pathOf(entry)));
    },
  });
};
