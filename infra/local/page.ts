import { html, type Html } from './html.ts';

/** A page of this machine's own services (sign-in, outbox): Vietnamese first, no script, one sheet. */
export const page = (title: string, body: Html) =>
  html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} · Vườn Ươm</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.html;

/** A line in Vietnamese with the same in English under it. */
export const both = (vi: string, en: string) =>
  html`${vi} <span class="en" lang="en" dir="ltr">${en}</span>`;

/** What such a page may load: its sheet, and forms that go to `forms`. */
export const pageHeaders = (...forms: readonly string[]) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    // The issuer's own posting page (signing out twice) adds the hash of its script here.
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `form-action ${["'self'", ...forms].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join(';'),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
});

export const sheet = `
:root { color-scheme: light dark; --paper: #faf8f3; --card: #fff; --ink: #14261c; --soft: #51645a;
  --line: #d9dfd6; --leaf: #1d6b43; --turmeric: #8a5a00; --wash: #fff4d6 }
@media (prefers-color-scheme: dark) { :root { --paper: #0f1a14; --card: #16241c; --ink: #e8efe9;
  --soft: #a9bab0; --line: #2c3f34; --leaf: #7fd0a2; --turmeric: #f0c668; --wash: #2a2412 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.6 'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif }
main { max-width: 62rem; margin: 0 auto; padding: 32px 16px 72px }
h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 8px }
h2 { font-size: 1.05rem; line-height: 1.35; margin: 32px 0 12px }
p { margin: 0 0 12px; max-width: 68ch }
.en { display: block; color: var(--soft); font-size: .88em; font-weight: 400 }
.note { display: inline-block; background: var(--wash); color: var(--turmeric); border-radius: 6px;
  padding: 4px 12px; margin: 0 0 16px; font-size: .92rem }
.note .en { display: inline; color: inherit }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 12px }
form { display: contents }
button, .button { font: inherit; text-align: start; cursor: pointer; color: inherit;
  background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; min-height: 48px }
button:hover { border-color: var(--leaf) }
:focus-visible { outline: 3px solid var(--leaf); outline-offset: 2px }
button strong { color: var(--leaf); line-height: 1.35 }
.cards button { display: grid; grid-template-columns: 1fr auto; gap: 4px 8px; align-content: start }
button code { order: 1; color: var(--soft); font-size: .85rem; line-height: 1.6 }
button small { order: 2; grid-column: 1 / -1; font-size: .9rem; line-height: 1.45 }
.main { background: var(--leaf); border-color: var(--leaf); color: var(--paper); font-weight: 600; margin-inline-end: 12px }
.main .en { color: inherit }
a { color: var(--leaf) }
table { width: 100%; border-collapse: collapse }
th, td { text-align: start; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); border: 1px solid var(--line);
  border-radius: 8px; padding: 16px; font: inherit }
dt { color: var(--soft); font-size: .9rem } dd { margin: 0 0 8px }
`;
