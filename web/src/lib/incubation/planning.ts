import type { Api } from '#lib/server/api.ts';

/** What a plan can name: calls for its intake, mentors the centre vouches for. */
export const planningChoices = async (api: Api) => {
  const [open, closed, mentors] = await Promise.all([
    api.listCalls({ phase: 'open' }),
    api.listCalls({ phase: 'closed' }),
    api.listMentors({ status: 'approved' }),
  ]);
  return {
    calls: [...open.items, ...closed.items].map(({ id, title, code }) => ({ id, title, code })),
    mentors: mentors.items.map(({ id, name }) => ({ id, name })),
  };
};
export type PlanningChoices = Awaited<ReturnType<typeof planningChoices>>;
