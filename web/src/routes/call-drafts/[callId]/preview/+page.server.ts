import { callInOffice } from '#lib/calls/drafting/office.ts';
import { aroundCall } from '#lib/calls/shown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (visit) => {
  const { call, actions } = await callInOffice(visit);
  return { call, actions, ...(await aroundCall(visit.locals.api, call)) };
};
