/** The origins a page may speak with. */
export interface Origins {
  portal: string;
  objects: string;
  issuer: string;
}

const contentPolicy = (nonce: string, { portal, objects, issuer }: Origins) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${objects}`,
    `form-action 'self' ${objects} ${issuer}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(portal.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

const off = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** The headers of every page: what it may load, who may frame it, who may keep it. */
export const securityHeaders = (nonce: string, origins: Origins, isPrivate: boolean) => ({
  'content-security-policy': contentPolicy(nonce, origins),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: with it browsers send `Origin: null` with our own forms, which we refuse.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': off.map((feature) => `${feature}=()`).join(', '),
  'cache-control': isPrivate ? 'no-store' : 'private, no-cache',
  vary: 'Cookie, Accept-Encoding',
  ...(origins.portal.startsWith('https:') && {
    'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  }),
});
