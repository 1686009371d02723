import { origins } from '#lib/server/origins.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => {
  const [{ facets }, edition] = await Promise.all([
    api.searchRegister({ kind: 'award' }),
    api.getEdition({}),
  ]);
  const years = facets.find(({ facet }) => facet === 'year')?.values ?? [];
  return {
    portal: origins.portal,
    edition,
    years: years.toSorted((a, b) => b.value.localeCompare(a.value)),
  };
};
