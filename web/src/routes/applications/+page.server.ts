import { linesOf, membershipsOf } from '#lib/applications/list.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const organisations = await membershipsOf(api, await needsPerson(event));
  const asked = event.url.searchParams.get('organisation');
  const organisation = organisations.find(({ id }) => id === asked) ?? organisations[0];
  if (!organisation) return { organisations, lines: [] };
  const after = event.url.searchParams.get('after');
  const page = await api.listApplications({
    organisationId: organisation.id,
    ...(after && { after }),
  });
  return {
    organisations,
    organisation,
    lines: await linesOf(api, page.items, event.locals.language),
    after: page.after,
  };
};
