import { yearOf } from '#lib/calls/calendar/year.ts';
import { hasRole } from '#shared/identity/actor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { api } = locals;
  const record = await yearOf(api, params);
  const person = locals.token ? (await locals.me()).person : undefined;
  const mayRead = person && hasRole(person, 'admin', 'auditor', 'officer', 'approver');
  const after = url.searchParams.get('after') ?? undefined;
  return {
    record,
    mayDecide: person ? hasRole(person, 'admin') : false,
    history: mayRead ? await api.listCalendarHistory({ year: params.year, after }) : undefined,
  };
};
