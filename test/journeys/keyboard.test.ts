import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompleteDraft } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { aSittingCouncil, only } from '../given/reviews.ts';
import { startPortal, type Portal } from './portal.ts';
import { enterOn, spaceOn, tabTo } from './walks/keys.ts';
import { reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { vi } from './walks/words.ts';

const { filling } = vi.applications;
const { ballot } = vi.reviews.voting;
let portal: Portal;
let people: Cast;
beforeAll(async () => {
  portal = await startPortal();
  people = await cast(portal.service);
});
afterAll(() => portal.stop());
picturesOfFailures(() => portal);

describe('somebody who only has a keyboard', () => {
  it('skips what is on every page', async () => {
    const page = await portal.visit();
    await page.goto('/calls');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: vi.layout.skip });
    expect(await skip.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.locator('main').evaluate((one) => one.matches(':focus'))).toBe(true);
  });

  it('is never trapped: Tab leads through a page and out again', async () => {
    const page = await portal.as('lan', '/me');
    const stops: string[] = [];
    const standing = 'document.activeElement.outerHTML';
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const at = String(await page.evaluate(standing));
      if (at.startsWith('<body') || at === stops[0]) break;
      stops.push(at);
    }
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.length).toBeLessThan(200);
  });

  it('signs in, fills in a section, saves it, and hands in', async () => {
    const call = await anOpenCall(portal.service);
    const { id } = await aCompleteDraft(portal.service, 'lan', people.mamXanh, call);
    const lan = await portal.visit();
    await lan.goto('/');
    await enterOn(lan, lan.getByRole('banner').getByRole('link', { name: vi.layout.signIn }));
    await enterOn(lan, lan.locator('button[value=lan]'));
    await lan.waitForURL(portal.address + '/');

    await lan.goto(`/applications/${id}/sections/task`);
    await tabTo(lan, lan.locator('[name="/task/name"]'));
    await lan.keyboard.press('Control+A');
    await lan.keyboard.type('Vườn ươm nông nghiệp số');
    await enterOn(lan, lan.getByRole('button', { name: filling.section.save, exact: true }));
    await reads(lan, filling.section.saved);

    await lan.goto(`/applications/${id}/check`);
    await spaceOn(lan, lan.getByLabel(filling.check.agree));
    await enterOn(lan, lan.getByRole('button', { name: filling.check.submit }));
    await lan.getByRole('heading', { name: filling.receipt.title }).waitFor();
    const handedIn = await portal.service.as('lan').getApplication({ applicationId: id });
    expect(handedIn.title).toBe('Vườn ươm nông nghiệp số');
  });

  it('casts a ballot', async () => {
    const world = {
      service: portal.service,
      cast: people,
      hosts: [['minh', people.rival]] as const,
    };
    const { council } = await aSittingCouncil(world);
    const { id, version } = only(council.reviews);
    await portal.service.as('thu').openVoting({ reviewId: id, version });
    await portal.moveTo(new Date(portal.service.clock.now()).toISOString());

    const hoa = await portal.as('hoa', `/reviews/${id}/ballot`);
    for (const mark of await hoa.locator('input[name^="mark."][value=pass]').all())
      await spaceOn(hoa, mark);
    await enterOn(hoa, hoa.getByRole('button', { name: ballot.review }));
    await spaceOn(hoa, hoa.getByLabel(ballot.sure));
    await enterOn(hoa, hoa.getByRole('button', { name: ballot.cast, exact: true }));
    await reads(hoa, ballot.castNotice);
  });
});
