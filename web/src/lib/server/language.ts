import type { Cookies } from '@sveltejs/kit';
import { Language } from '#shared/values/localised.ts';

const YEAR = 365 * 24 * 60 * 60;

/** The language kept for this reader; Vietnamese until another is chosen. */
export const languageOf = (cookies: Cookies): Language =>
  Language.catch('vi').parse(cookies.get('lang'));

export const directionOf = (language: Language) => (language === 'ar' ? 'rtl' : 'ltr');

/** `?lang=en` keeps the choice and leads to the same page without it. */
export const chosen = (url: URL) => {
  const language = Language.safeParse(url.searchParams.get('lang'));
  if (!language.success) return undefined;
  const query = new URLSearchParams(url.searchParams);
  query.delete('lang');
  // A path that starts with two slashes would be read as another host.
  const path = `/${url.pathname.replace(/^[/\\]+/u, '')}`;
  return { language: language.data, path: query.size > 0 ? `${path}?${query}` : path };
};

/** Keeps the choice and answers with the way back. Kit adds cookies only to pages it made itself. */
export const goChosen = (
  cookies: Cookies,
  { language, path }: NonNullable<ReturnType<typeof chosen>>,
  secure: boolean,
) => {
  const kept = { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'lax', secure } as const;
  const headers = { location: path, 'set-cookie': cookies.serialize('lang', language, kept) };
  return new Response(null, { status: 303, headers });
};
