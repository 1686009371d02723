import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Decision } from '#shared/decisions/model.ts';
import { untilChosen } from '#shared/startups/sharing.ts';
import { once } from '../given/applications.ts';
import { cast, type Cast } from '../given/people.ts';
import { shownToAll, tell } from '../given/register.ts';
import { anApprovedDecision } from '../given/reviews.ts';
import { aStartup, figures } from '../given/startups.ts';
import { faultsOf } from '../web/axe.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
let people: Cast;
let decision: Decision;
let startupId: string;
/** What nobody outside may ever read. */
const canaries = ['987654321', 'Trần Thị Lan', 'Đỗ Anh Tuấn', '0900 000 007', 'Bà Canary Kín'];
beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  people = await cast(service);
  ({ decision } = await anApprovedDecision({ service, cast: people }));
  const lan = service.as('lan');
  const { id } = await lan.registerStartup(
    { ...aStartup(), organisationId: people.mamXanh },
    once(),
  );
  startupId = id;
  const told = figures({ revenue: 987_654_321 });
  await lan.tellFigures({ startupId, period: '2026-01', version: 0, figures: told });
  await show(shownToAll('profile', 'team'));
  await tell(decision.id, 'decision');
  await tell(decision.callId, 'call');
});
afterAll(() => portal.stop());

const show = async (sharing: ReturnType<typeof shownToAll>) => {
  const lan = portal.service.as('lan');
  const { version } = await lan.getStartup({ startupId });
  await lan.shareStartup({ startupId, version, sharing });
  await tell(startupId, 'startup');
};

/** Typed as on a keyboard without marks, from the first page on. */
const findTheAward = async (page: Page) => {
  await page.goto('/');
  await page.click('header a[href="/register"]');
  await page.fill('input[name="q"]', withoutMarks(decision.applicationTitle));
  await page.press('input[name="q"]', 'Enter');
  await page.click(`a[href="/register/awards/${decision.id}"]`);
  await page.waitForURL(`**/register/awards/${decision.id}`);
  return page.textContent('main');
};
const withoutMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();

describe('a citizen', () => {
  it.each([true, false])(
    'finds an award by typing without marks, on a phone (script: %s)',
    async (javaScriptEnabled) => {
      const page = await portal.visit({
        javaScriptEnabled,
        viewport: { width: 390, height: 800 },
      });
      const text = await findTheAward(page);
      for (const said of ['Công ty Mầm Xanh', '25/QĐ-UBND', 'tháng']) expect(text).toContain(said);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
      if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('asks about it, and reads question and answer once an officer answered', async () => {
    const page = await portal.visit({ javaScriptEnabled: false });
    await page.goto(`/register/awards/${decision.id}`);
    await page.click('summary');
    await page.fill('textarea[name="text"]', 'Bao giờ xã tôi được dùng thử?');
    await page.fill('input[name="name"]', 'Bà Canary Kín');
    await page.fill('input[name="contact"]', '0900 000 007');
    await page.click('form[action^="?/give"] button');
    await page.getByText('Đã nhận ý kiến của bạn').first().waitFor();

    const officer = await portal.as('dung', '/');
    await officer.click('.awaits a[href="/feedback"]');
    await officer.click('table a');
    await officer.getByText('0900 000 007').first().waitFor();
    await officer.fill('textarea[name="answer"]', 'Từ quý I năm sau, đăng ký với Trung tâm.');
    await officer.click('form[action="?/answer"] button');
    await officer.getByText('Không có ý kiến nào').first().waitFor();

    await page.reload();
    const text = await page.textContent('main');
    expect(text).toContain('Bao giờ xã tôi được dùng thử?');
    expect(text).toContain('Từ quý I năm sau, đăng ký với Trung tâm.');
  });

  it('whose form was filled in by a machine is thanked, and nothing is kept', async () => {
    const before = await portal.service.as('dung').listFeedback({ status: 'received' });
    const form = new URLSearchParams({
      ...{ once: crypto.randomUUID(), text: 'Mua thuốc giá rẻ tại đây', homepage: 'x' },
    });
    const answer = await fetch(`${portal.address}/register/awards/${decision.id}?/give`, {
      method: 'POST',
      headers: {
        origin: portal.address,
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: form.toString(),
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    expect(await portal.service.as('dung').listFeedback({ status: 'received' })).toEqual(before);
  });
});

/** The year in which all of it happened, by the clock of the portal. */
const year = () => new Date(portal.service.clock.now()).getUTCFullYear();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(portal.address + path, { headers });

describe('what the register gives to everybody', () => {
  const paths = () => [
    ...['/register', '/register?q=mam+xanh', `/register/awards/${decision.id}`, '/open-data'],
    ...[`/register/startups/${startupId}`, '/register/rss.xml', '/sitemap.xml', '/robots.txt'],
    ...['/sitemap/pages.xml', `/sitemap/${year()}.xml`],
    ...['/open-data/360giving.json', '/open-data/360giving.csv'],
    ...[`/open-data/360giving.json?year=${year()}`],
  ];

  it('holds nothing that was held back: no hidden figure, no person, no contact', async () => {
    for (const path of paths()) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      const text = await answer.text();
      for (const canary of canaries) expect(text, path).not.toContain(canary);
    }
  });

  it('is small: the first visit stays under 100 kB with its style and script', async () => {
    const page = await get('/register', { 'accept-encoding': 'br' });
    const html = await page.text();
    const files = [...html.matchAll(/(?:href|src)="(\/(?:_app|enhance)[^"]+)"/g)];
    const sizes = await Promise.all(
      files.map(async ([, path = '']) => (await (await get(path)).arrayBuffer()).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size, html.length)).toBeLessThan(100_000);
  });

  it('tells whoever has a file already that it has not changed', async () => {
    const first = await get('/open-data/360giving.json');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const again = await get('/open-data/360giving.json', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const { pathname } = new URL(portal.address);
    expect(await (await get('/robots.txt')).text()).toContain(`${pathname}sitemap.xml`);
  });

  it('finds no page under a year or an id that is none', async () => {
    for (const path of [
      '/sitemap/abc.xml',
      '/open-data/360giving.csv?year=x',
      '/register/awards/x',
    ])
      expect((await get(path)).status, path).toBe(404);
    expect((await get('/register?page=-1&field=x&year=19999&sort=z')).status).toBe(200);
  });

  it('is gone from every page with the consent', async () => {
    await show(untilChosen);
    expect((await get(`/register/startups/${startupId}`)).status).toBe(404);
    for (const path of ['/register', '/register/rss.xml', `/sitemap/${year()}.xml`])
      expect(await (await get(path)).text(), path).not.toContain(startupId);
  });
});
