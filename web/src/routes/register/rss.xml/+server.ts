import { publicFile } from '#lib/register/answers.ts';
import { rss } from '#lib/register/xml.ts';
import { origins } from '#lib/server/origins.ts';
import { wordsIn } from '#words/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request, locals: { api } }) => {
  const { number } = await api.getEdition({});
  // Feeds are read by machines that keep no language: the records’ own.
  const say = wordsIn('vi').register;
  return publicFile(request, {
    type: 'application/rss+xml',
    tag: `rss-${number}`,
    body: async () => {
      const { items } = await api.searchRegister({});
      const channel = { portal: origins.portal, title: say.title, unnamed: say.household };
      return rss(items, { ...channel, description: say.lead });
    },
  });
};
