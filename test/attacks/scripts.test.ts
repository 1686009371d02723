import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { Language } from '#shared/values/localised.ts';
import { startPortal, type Portal } from '../journeys/portal.ts';
import { follow, lettersTo, letterTo } from '../notices/streams.ts';
import type { Name } from '../people.ts';
import { corpus } from './poison.ts';
import { aPoisonedWorld, type PoisonedWorld } from './poisoned-world.ts';

let portal: Portal;
let world: PoisonedWorld;
beforeAll(async () => {
  portal = await startPortal();
  const stopFollowing = follow(portal.service);
  world = await aPoisonedWorld(portal.service);
  await letterTo('lan@vuon-uom.example', /phê duyệt/);
  await stopFollowing();
  await portal.moveTo(new Date(portal.service.clock.now()).toISOString());
}, 240_000);
afterAll(() => portal.stop());

/** Which pages somebody opens, in which language they read. */
type Round = [who: Name | 'anybody', language: Language, paths: (of: PoisonedWorld) => string[]];
const rounds: Round[] = [
  [
    'anybody',
    'vi',
    ({ callId, openCall, decisionId }) => [
      ...['/', '/calls', '/calls?phase=closed', '/results', '/packs/nd268-startup-support'],
      ...[`/calls/${callId}`, `/calls/${callId}/results`, `/calls/${openCall}`],
      ...['/register', `/register?q=${encodeURIComponent(corpus.join(' ').slice(0, 200))}`],
      ...[`/register/awards/${decisionId}`, '/open-data'],
    ],
  ],
  [
    'lan',
    'vi',
    ({ judged, imported, mamXanh, openCall, sections }) => [
      ...['/', '/applications', '/letters', '/me', '/organisations', `/applications/${judged}`],
      ...['check', 'documents', 'receipt', 'submission'].map(
        (page) => `/applications/${judged}/${page}`,
      ),
      ...sections.map((section) => `/applications/${judged}/sections/${section}`),
      ...[`/applications/${imported}`, `/applications/${imported}/sections/idea`],
      ...[`/applications/${imported}/check`, `/applications/new?call=${openCall}`],
      ...['', '/edit', '/history', '/invitations'].map(
        (page) => `/organisations/${mamXanh}${page}`,
      ),
    ],
  ],
  [
    'minh',
    'ar',
    ({ supplemented, bent, sections }) => [
      ...[`/applications/${supplemented}`, `/applications/${supplemented}/documents`, '/letters'],
      ...[`/applications/${bent}`, `/applications/${bent}/check`, `/applications/${bent}/withdraw`],
      ...sections.map((section) => `/applications/${bent}/sections/${section}`),
    ],
  ],
  ['hanh', 'vi', ({ rejected }) => [`/applications/${rejected}`, '/letters', '/applications']],
  [
    'dung',
    'en',
    ({ callId, openCall, judged, supplemented, rejected, councilId, reviewId, decisionId }) => [
      ...['/', '/call-drafts', '/call-drafts/forms', '/call-drafts/new', '/decisions', '/me'],
      ...['', '/correct', '/settle', '/preview'].map((page) => `/call-drafts/${callId}${page}`),
      ...[`/call-drafts/${openCall}`, `/calls/${callId}/applications?status=approved`],
      ...[judged, supplemented, rejected].map((one) => `/calls/${callId}/applications/${one}`),
      ...[`/calls/${callId}/councils`, `/calls/${callId}/councils/new`, `/councils/${councilId}`],
      ...[`/councils/${councilId}/reviews/${reviewId}/count`, `/decisions/${decisionId}`],
      '/decisions?status=approved',
    ],
  ],
  [
    'thao',
    'ar',
    ({ unpublished }) =>
      ['', '/edit', '/preview', '/publish'].map((page) => `/call-drafts/${unpublished}${page}`),
  ],
  ['tam', 'en', ({ invitation }) => [invitation]],
  ['thu', 'vi', ({ councilId }) => ['/', `/councils/${councilId}`]],
  [
    'hoa',
    'ar',
    ({ reviewId }) => [
      '/reviews',
      `/reviews/${reviewId}`,
      `/reviews/${reviewId}/ballot`,
      '/letters',
    ],
  ],
  ['khanh', 'vi', ({ reviewId }) => ['/reviews', `/reviews/${reviewId}/interest`]],
  [
    'son',
    'vi',
    ({ decisionId }) => ['/', '/decisions?status=approved', `/decisions/${decisionId}`],
  ],
  ['vy', 'en', ({ personId }) => ['/people', `/people/${personId}`, '/people?name=script']],
  ['kien', 'vi', ({ personId, decisionId }) => [`/people/${personId}`, `/decisions/${decisionId}`]],
];

const Found = z.object({
  ran: z.boolean(),
  violations: z.array(z.string()),
  suspects: z.array(z.string()),
  shows: z.boolean(),
});

/** What a page has become: whether anything ran, was stopped from running, or could have. */
const looked = `(() => {
  const ours = (src) =>
    src && ['http://here.example', location.origin].includes(new URL(src, 'http://here.example').origin);
  const suspect = (element) =>
    [...element.attributes].some(({ name, value }) =>
      /^on/i.test(name) || name === 'srcdoc' || /^\\s*javascript:/i.test(value) && name !== 'value'
        && ['href', 'src', 'action', 'formaction', 'content'].includes(name)) ||
    ['iframe', 'object', 'embed', 'base', 'math'].includes(element.localName) ||
    (element.localName === 'script' && !ours(element.getAttribute('src'))
      && !/^application\\/(ld\\+)?json$/.test(element.type)) ||
    (element.localName === 'link' && !ours(element.getAttribute('href')));
  const typed = [...document.querySelectorAll('input, textarea')].map(({ value }) => value);
  return {
    ran: '__x' in window,
    violations: window.__violations ?? [],
    suspects: [...document.querySelectorAll('*')].filter(suspect).map((one) => one.outerHTML.slice(0, 200)),
    shows: (document.body.textContent + typed.join()).includes('window.__x=1'),
  };
})()`;

const watch = `window.__violations = [];
addEventListener('securitypolicyviolation', (event) =>
  window.__violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));`;

const visited = async (page: Page, path: string) => {
  const answer = await page.goto(path, { waitUntil: 'load' });
  return { path, status: answer?.status() ?? 0, ...Found.parse(await page.evaluate(looked)) };
};

describe('what is looked for', () => {
  it.each(corpus.filter((text) => /<(script|img|svg|iframe|a|details|base|link)\b/.test(text)))(
    'is found where a page does not escape it: %s',
    async (text) => {
      const page = await portal.visit();
      await page.setContent(`<textarea></textarea><title></title><p title="${text}">${text}</p>`);
      const { ran, suspects } = Found.parse(await page.evaluate(looked));
      expect(ran || suspects.length > 0).toBe(true);
      await page.context().close();
    },
  );
});

describe('T-35 what would run, written wherever one can write', () => {
  it.each(rounds)('is only text on every page of %s (%s)', async (who, language, paths) => {
    const page = await portal.visit({ language });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.addInitScript(watch);
    if (who !== 'anybody') await portal.signIn(page, who);
    const pages = [];
    for (const path of paths(world)) pages.push(await visited(page, path));
    await page.context().close();

    expect(
      pages.filter(({ status }) => status !== 200),
      portal.log(),
    ).toEqual([]);
    const harmed = pages.filter(
      ({ ran, violations, suspects }) => ran || violations.length + suspects.length > 0,
    );
    expect(harmed).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(pages.filter(({ shows }) => shows).length).toBeGreaterThan(0);
  });

  it('is text in letters too, and no address of an organisation runs', async () => {
    const letters = await lettersTo('lan@vuon-uom.example');
    expect(letters.some(({ text }) => text.includes('window.__x=1'))).toBe(true);
    // A subject is one header line.
    expect(letters.filter(({ subject }) => /[\r\n]/.test(subject))).toEqual([]);
    const lan = portal.service.as('lan');
    const { organisationId, version, ...profile } = await ownOrganisation();
    for (const website of ['javascript:window.__x=1', 'data:text/html,<script>1</script>']) {
      const changed = lan.changeOrganisation({ ...profile, organisationId, version, website });
      await expect(changed).rejects.toThrow();
    }
  });
});

const ownOrganisation = async () => {
  const organisationId = world.mamXanh;
  const found = await portal.service.as('lan').getOrganisation({ organisationId });
  const { version, name, kind, address, phone, email, legalRepresentative } = found;
  return { organisationId, version, name, kind, address, phone, email, legalRepresentative };
};
