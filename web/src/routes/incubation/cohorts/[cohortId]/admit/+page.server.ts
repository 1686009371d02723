import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { api } = event.locals;
  const { cohortId } = event.params;
  const after = event.url.searchParams.get('after') ?? undefined;
  const [{ cohort, cards }, intake, register] = await Promise.all([
    api.getBoard({ cohortId }),
    api.listIntake({ cohortId, status: 'approved' }),
    api.listStartups({ status: 'active', after }),
  ]);
  const taken = cards.map(({ startupId }) => startupId);
  return { cohort, taken, intake: intake.items, register };
};
