import { DecisionStatus } from '#shared/decisions/model.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = await needsPerson(event);
  const { api } = event.locals;
  const { searchParams } = event.url;
  const status = DecisionStatus.catch('proposed').parse(searchParams.get('status'));
  const after = searchParams.get('after') ?? undefined;
  const firsts = await Promise.all(
    DecisionStatus.options.map(async (one) => ({
      status: one,
      page: await api.listDecisions({ status: one }),
    })),
  );
  const first = firsts.find((one) => one.status === status)?.page;
  const page = after || !first ? await api.listDecisions({ status, after }) : first;
  const counts = firsts.map(({ status: of, page: { items, after: more } }) => ({
    status: of,
    count: `${items.length}${more ? '+' : ''}`,
  }));
  return { me: id, status, counts, decisions: page.items, after: page.after };
};
