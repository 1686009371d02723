import type { Cookies } from '@sveltejs/kit';

const NAME = '__Host-notice';
const cookie = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** Leaves one sentence for the next page to say: what changed, and who will be told. */
export const leaveNotice = (cookies: Cookies, sentence: string) =>
  cookies.set(NAME, sentence.slice(0, 500), { ...cookie, maxAge: 60 });

/** Takes the sentence, once. */
export const takeNotice = (cookies: Cookies) => {
  const sentence = cookies.get(NAME);
  if (sentence) cookies.delete(NAME, cookie);
  return sentence;
};
