/** Where the page below finds the description and the viewer, on its own origin. */
export const referencePaths = { description: '/openapi.json', viewer: '/openapi-explorer.js' };

/** The readable page of the API (openapi-explorer), the same here and in the cloud. */
export const referencePage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Vườn Ươm · API</title>
    <link rel="icon" href="data:,">
    <script type="module" src="${referencePaths.viewer}"></script>
  </head>
  <body>
    <openapi-explorer spec-url="${referencePaths.description}" hide-console
      primary-color="#1d6b43" nav-bg-color="#14261c" bg-color="#faf8f3" text-color="#14261c">
    </openapi-explorer>
    <noscript>
      <p lang="vi">Trang này cần JavaScript; bản mô tả máy đọc ở
        <a href="${referencePaths.description}">openapi.json</a>.</p>
      <p>This page needs JavaScript; the description itself is
        <a href="${referencePaths.description}">openapi.json</a>.</p>
    </noscript>
  </body>
</html>
`;

/** The page loads nothing from elsewhere and calls only this API; the viewer styles its own elements. */
export const referenceHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join(';'),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
} as const;
