/** How long a browser keeps to encrypted connections once it saw one: two years, as preload lists ask. */
export const strictTransport = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
} as const;

/** The headers of what browsers load with a page: it is what it says, runs nothing, stands in no frame. */
export const fileHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: with it browsers send `Origin: null` with our own forms, which we refuse.
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The headers of what people uploaded: shown as what it is declared to be, and able to run nothing. */
export const documentHeaders = {
  'content-security-policy': 'sandbox',
  'x-content-type-options': 'nosniff',
} as const;
