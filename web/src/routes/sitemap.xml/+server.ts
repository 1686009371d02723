import { publicFile } from '#lib/register/answers.ts';
import { sitemapIndex } from '#lib/register/xml.ts';
import { origins } from '#lib/server/origins.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request, locals: { api } }) => {
  const { number } = await api.getEdition({});
  return publicFile(request, {
    type: 'application/xml',
    tag: `sitemap-${number}`,
    body: async () => {
      const { facets } = await api.searchRegister({});
      const years = facets.find(({ facet }) => facet === 'year')?.values ?? [];
      const parts = ['pages', ...years.map(({ value }) => value).sort()];
      return sitemapIndex(parts.map((part) => `${origins.portal}/sitemap/${part}.xml`));
    },
  });
};
