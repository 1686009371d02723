import { error } from '@sveltejs/kit';
import { overseers } from '#shared/identity/roles.ts';
import { hasRole } from '#shared/identity/actor.ts';
import { dayOf, instantOf } from '#shared/values/instant.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

const YEARS_SHOWN = 4;

export const load: PageServerLoad = async (event) => {
  const person = await needsPerson(event);
  if (!hasRole(person, ...overseers)) error(403);
  const { searchParams } = event.url;
  const thisYear = Number(dayOf(instantOf(new Date())).slice(0, 4));
  const asked = searchParams.get('year');
  const year = asked && /^20\d\d$/.test(asked) ? asked : String(thisYear);
  const after = searchParams.get('after') ?? undefined;
  const { items, after: more } = await event.locals.api.listEvents({ year, after });
  return {
    year,
    years: Array.from({ length: YEARS_SHOWN }, (_, back) => String(thisYear - back)),
    events: items,
    after: more,
    isCentre: hasRole(person, 'centre'),
  };
};
