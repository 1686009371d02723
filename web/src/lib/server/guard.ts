import { redirect, type RequestEvent } from '@sveltejs/kit';
import { SessionEnded, signInFirst } from './api.ts';
import { readPosted, postedIn } from './posted.ts';

type Visit = Pick<RequestEvent, 'locals' | 'url' | 'request'>;

const pageOf = ({ url }: Visit) => url.pathname + url.search;

/** Who is signed in; everybody else signs in and comes back here. What was posted is not sent away. */
export const needsSignIn = async (visit: Visit) => {
  const { locals, request } = visit;
  if (locals.token) return locals.me();
  if (request.method !== 'POST') redirect(303, signInFirst(pageOf(visit)));
  if (!postedIn(request)) await readPosted(request);
  throw new SessionEnded();
};

/** Who is signed in and has introduced themselves; a newcomer is asked for a name first. */
export const needsPerson = async (visit: Visit) => {
  const { person } = await needsSignIn(visit);
  if (!person) redirect(303, `/me?next=${encodeURIComponent(pageOf(visit))}`);
  return person;
};
