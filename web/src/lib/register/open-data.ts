import { error, type RequestEvent } from '@sveltejs/kit';
import { everyGrant, type Grants } from '#shared/register/export.ts';
import { facets } from '#shared/register/facets.ts';
import { origins } from '#lib/server/origins.ts';
import { wordsIn } from '#words/index.ts';
import { publicFile } from './answers.ts';

type Asked = Pick<RequestEvent, 'request' | 'url' | 'locals'>;

/** A file of open data, whole or of one year (`?year=2026`): the answer of a function holds six megabytes. */
export const openDataFile = async (
  { request, url, locals: { api } }: Asked,
  type: string,
  write: (grants: Grants, title: string, file: string) => string,
) => {
  const asked = url.searchParams.get('year') ?? undefined;
  const year = facets.year.optional().safeParse(asked);
  if (!year.success) error(404);
  const { number } = await api.getEdition({});
  const say = wordsIn('vi').register.data;
  const file = url.pathname.slice('/open-data/'.length) + (asked ? `?year=${asked}` : '');
  return publicFile(request, {
    type,
    tag: `${file}-${number}`,
    body: async () => {
      const who = { name: say.funder, portal: origins.portal };
      return write(await everyGrant(api, who, year.data), say.name, file);
    },
  });
};
