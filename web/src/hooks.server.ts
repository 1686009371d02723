import { redirect, type Cookies } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { asking } from '#lib/address.ts';
import { apiFor } from '#lib/server/api.ts';
import { newSecret } from '#lib/server/session/secret.ts';
import { sessionCookie, sessions } from '#lib/server/session/index.ts';
import { compressed } from '#lib/server/compressed.ts';
import { describe, log } from '#lib/server/failure.ts';
import { securityHeaders } from '#lib/server/headers.ts';
import { chosen, directionOf, goChosen, languageOf } from '#lib/server/language.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import { comesFromUs, isTooBig } from '#lib/server/origin.ts';
import { origins } from '#lib/server/origins.ts';
import { wordsIn } from '#words/index.ts';

/** The access token of the session; public pages outlive a store of sessions that does not answer. */
const tokenOf = async (cookies: Cookies, correlationId: string) => {
  const session = sessionCookie.get(cookies);
  if (!session) return undefined;
  try {
    const tokens = await sessions.read(session);
    if (!tokens) sessionCookie.clear(cookies);
    return tokens?.access;
  } catch (error) {
    log(correlationId, 'sessions', error);
    return undefined;
  }
};

const answer: Handle = async ({ event, resolve }) => {
  const { request, cookies, locals, url } = event;
  const words = wordsIn(locals.language).errors;
  if (!comesFromUs(request, origins.portal)) return new Response(words.elsewhere, { status: 403 });
  if (isTooBig(request)) return new Response(words.tooBig, { status: 413 });

  const choice = request.method === 'GET' ? chosen(url) : undefined;
  if (choice) return goChosen(cookies, choice, origins.portal.startsWith('https:'));

  locals.token = await tokenOf(cookies, locals.correlationId);

  const { token, language, correlationId } = locals;
  const again = () => {
    leaveNotice(cookies, words.listAgain);
    redirect(303, asking(url, { after: undefined }));
  };
  locals.api = apiFor({ token, language, correlationId, page: url.pathname + url.search, again });
  let me: ReturnType<typeof locals.me> | undefined;
  locals.me = () => (me ??= locals.api.getMe({}));
  return resolve(event);
};

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals } = event;
  locals.language = languageOf(cookies);
  locals.correlationId = crypto.randomUUID();
  const nonce = newSecret();

  const response = await answer({
    event,
    resolve: (asked) =>
      resolve(asked, {
        transformPageChunk: ({ html }) =>
          html
            .replace('%lang%', locals.language)
            .replace('%dir%', directionOf(locals.language))
            .replace('%nonce%', nonce),
      }),
  });
  const isPrivate = sessionCookie.get(cookies) !== undefined || response.headers.has('set-cookie');
  // A file for everybody says itself who may keep it, and from where it is read.
  const isOpen = response.headers.get('cache-control')?.startsWith('public,') ?? false;
  for (const [name, value] of Object.entries(securityHeaders(nonce, origins, isPrivate)))
    if (!isOpen || !response.headers.has(name)) response.headers.set(name, value);
  return compressed(event.request, response);
};

export const handleError: HandleServerError = (caught) => describe(caught, caught.event);
