/** A path of this portal: plain segments, none starting with a dot, a plain query; nothing a URL parser would bend. */
const segment = '[A-Za-z0-9_~-][A-Za-z0-9._~-]*';
const plainPath = new RegExp(
  `^/(?:${segment}(?:/${segment})*/?)?(?:\\?[A-Za-z0-9._~=&%+:,-]*)?$`,
  'u',
);
const turnstiles = /^\/(?:sign-in|signed-in|sign-out)(?:[/?]|$)/u;

/** Where to go after signing in: the path that was asked for if it is one of ours, else home. */
export const safeNext = (next: string | null | undefined) =>
  next && next.length <= 500 && plainPath.test(next) && !turnstiles.test(next) ? next : '/';
