import { error } from '@sveltejs/kit';
import type { Api } from '#lib/server/api.ts';

/** The year an address names, as the portal counts with it now. */
export const yearOf = async (api: Api, { year }: { year: string }) => {
  const { items } = await api.listCalendar({});
  return items.find((one) => String(one.year) === year) ?? error(404);
};
