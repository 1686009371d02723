import { describe, expect, it } from 'vitest';
import { safeNext } from '../../web/src/lib/server/next.ts';

const ours = [
  '/',
  '/calls',
  '/calls/',
  '/calls/cal_0a1b?after=eyJ.abc-_',
  '/applications/app_91/sections/budget?tab=2&lang=en',
  '/register/2026/cam-bien-man',
  '/results?year=2026&q=c%E1%BA%A3m',
  '/~lan/profile_1',
];

const foreign = [
  '//evil.example',
  '//evil.example/calls',
  '///evil.example',
  '////evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/\\/evil.example',
  '/\t/evil.example',
  '\t//evil.example',
  '/\n/evil.example',
  '/\r/evil.example',
  '/\u0000/evil.example',
  ' //evil.example',
  '/ /evil.example',
  '/\u00a0/evil.example',
  '/%2f%2fevil.example',
  '%2f%2fevil.example',
  '/%2F/evil.example',
  '/%5cevil.example',
  '/%09/evil.example',
  '/%0d%0aLocation:%20//evil.example',
  '/%00',
  'https://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'HTTPS://evil.example',
  'http:\\\\evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://evil.example/1',
  'evil.example',
  'calls',
  '.evil.example',
  '@evil.example',
  '/@evil.example',
  '/x@evil.example',
  '/:80',
  '/https://evil.example',
  '/calls//evil.example',
  '/calls/../..//evil.example',
  '/..//evil.example',
  '/./evil.example',
  '/.well-known/x',
  '/calls/..;/x',
  '/calls;@evil.example',
  '/calls#//evil.example',
  '/calls?next=//evil.example',
  '/calls?next=\\evil.example',
  '/calls?a=<script>',
  '/calls?a="onload=',
  "/calls?a='",
  '/cảm-biến',
  '/calls\u2028',
  '/\u202ecalls',
  '/／evil.example',
  '/。evil.example',
  '/sign-in',
  '/sign-in?next=/sign-in',
  '/signed-in?code=1',
  '/sign-out',
  '/sign-out/',
  '',
  '?next=/',
  '#',
  `/${'a'.repeat(500)}`,
];

describe('T-46: where one goes after signing in', () => {
  it.each(ours)('is where one wanted to be: %s', (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it.each(foreign)('is home instead of %j', (path) => {
    expect(safeNext(path)).toBe('/');
  });

  it('is home when nothing was asked', () => {
    expect([safeNext(null), safeNext(undefined)]).toEqual(['/', '/']);
  });

  it('stays on this host however a browser reads it', () => {
    for (const path of [...ours, ...foreign])
      expect(new URL(safeNext(path), 'https://portal.example').host).toBe('portal.example');
  });
});
