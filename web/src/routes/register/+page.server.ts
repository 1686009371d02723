import { askedIn } from '#lib/register/asked.ts';
import { origins } from '#lib/server/origins.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => {
  const asked = askedIn(url);
  return { portal: origins.portal, asked, found: await api.searchRegister(asked) };
};
