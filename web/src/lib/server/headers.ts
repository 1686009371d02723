import { fileHeaders, strictTransport } from '#shared/http/file-headers.ts';

/** The origins a page may speak with. */
export interface Origins {
  portal: string;
  /** Where files are posted. */
  objects: string;
  /** Where files are fetched. */
  kept: string;
  /** Where people sign in and out. */
  signIn: string;
}

const contentPolicy = (nonce: string, { portal, objects, kept, signIn }: Origins) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${objects}`,
    // Browsers hold it against where a form leads on to, too: to a file, or out of the sign-in.
    `form-action ${[...new Set(["'self'", objects, kept, signIn])].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(portal.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

const off = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** The headers of every page: what it may load, who may frame it, who may keep it. */
export const securityHeaders = (nonce: string, origins: Origins, isPrivate: boolean) => ({
  ...fileHeaders,
  'content-security-policy': contentPolicy(nonce, origins),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': off.map((feature) => `${feature}=()`).join(', '),
  'cache-control': isPrivate ? 'no-store' : 'private, no-cache',
  vary: 'Cookie, Accept-Encoding',
  ...(origins.portal.startsWith('https:') && strictTransport),
});
