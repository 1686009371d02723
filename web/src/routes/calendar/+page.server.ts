import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  years: (await locals.api.listCalendar({})).items,
});
