import { askedOf } from '#lib/insights/asked.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { months, span, cohort, sector } = askedOf(event.url);
  const dashboard = await event.locals.api.getCentreDashboard({ ...span, cohort, sector });
  return { dashboard, asked: { months, cohort, sector } };
};
