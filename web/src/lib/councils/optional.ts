import type { Scheme } from '#shared/rulepacks/scheme.ts';

/** Criteria the council may set aside with a reason; most packs know none. */
export const optionalIn = (scheme: Scheme) => {
  if (scheme.kind !== 'items') return [];
  const groups = scheme.groups.filter(({ maySetAside }) => maySetAside).map(({ key }) => key);
  return scheme.criteria.filter(({ group }) => groups.includes(group));
};
