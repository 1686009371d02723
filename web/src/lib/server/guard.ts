import { redirect, type RequestEvent } from '@sveltejs/kit';
import { signInFirst } from './api.ts';

type Visit = Pick<RequestEvent, 'locals' | 'url'>;

const pageOf = ({ url }: Visit) => url.pathname + url.search;

/** Who is signed in; everybody else is asked to sign in and comes back here. */
export const needsSignIn = (visit: Visit) => {
  if (!visit.locals.token) redirect(303, signInFirst(pageOf(visit)));
  return visit.locals.me();
};

/** Who is signed in and has introduced themselves; a newcomer is asked for a name first. */
export const needsPerson = async (visit: Visit) => {
  const { person } = await needsSignIn(visit);
  if (!person) redirect(303, `/me?next=${encodeURIComponent(pageOf(visit))}`);
  return person;
};
