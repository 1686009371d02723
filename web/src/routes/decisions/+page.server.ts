import { DecisionStatus } from '#shared/decisions/model.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = await needsPerson(event);
  const { api } = event.locals;
  const { searchParams } = event.url;
  const status = DecisionStatus.catch('proposed').parse(searchParams.get('status'));
  const after = searchParams.get('after') ?? undefined;
  const [page, { counts }] = await Promise.all([
    api.listDecisions({ status, after }),
    api.countDecisions({}),
  ]);
  return { me: id, status, counts, decisions: page.items, after: page.after };
};
