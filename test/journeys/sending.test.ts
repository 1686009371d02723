import { afterAll, beforeAll, describe, expect, it, vi as fake } from 'vitest';
import type { Page } from 'playwright-core';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { pdf } from '../documents/files.ts';
import { aDraft } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast } from '../given/people.ts';
import { startPortal, type Portal } from './portal.ts';
import { attached, preparePlainly, sendPlainly } from './walks/applicant.ts';
import { press, reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { vi } from './walks/words.ts';

const { papers } = vi.applications.filling;
const key = 'legal';
const choose = `label[for="file-${key}"]`;
const plain = 'details summary';
let portal: Portal;
let draft: ApplicationView;
beforeAll(async () => {
  portal = await startPortal();
  const people = await cast(portal.service);
  const paper = { key, title: { vi: 'Giấy đăng ký' }, required: true, maxFiles: 10 };
  const call = await anOpenCall(portal.service, {
    checklist: [{ ...paper, types: ['pdf'] }],
    fileLimit: 1_000_000,
  });
  draft = await aDraft(portal.service, 'lan', people.mamXanh, call);
});
afterAll(() => portal.stop());
picturesOfFailures(() => portal);

const here = () => `/applications/${draft.id}`;
const lanWith = (script: boolean) => portal.as('lan', '/', { javaScriptEnabled: script });
/** Plays every animation of a page so much faster. */
const hasten = async (page: Page, times: number) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: times });
};

describe('a place to add a file', () => {
  it('shows the picker from the first moment where there is script', async () => {
    const lan = await lanWith(true);
    await lan.route('**/upload-box.js', () => undefined); // never comes
    await lan.goto(`${here()}/documents`);
    expect(await lan.locator(choose).isVisible()).toBe(true);
    expect(await lan.locator(plain).isVisible()).toBe(false);
  });

  it('offers the plain form after all where the script never comes', async () => {
    const lan = await lanWith(true);
    await lan.route('**/upload-box.js', (route) => route.abort());
    await hasten(lan, 1000);
    await lan.goto(`${here()}/documents`);
    await lan.locator(plain).waitFor();
    await lan.locator(choose).waitFor({ state: 'hidden' });
  });

  it('is the plain form where there is no script', async () => {
    const lan = await lanWith(false);
    await lan.goto(`${here()}/documents`);
    expect(await lan.locator(choose).isVisible()).toBe(false);
    expect(await lan.locator(plain).isVisible()).toBe(true);
  });

  it('says how far a file is, how large, and how to stop', async () => {
    const lan = await lanWith(true);
    await lan.goto(`${here()}/documents`);
    await lan.route(`${portal.service.objectsUrl}/**`, () => undefined); // a slow line
    const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: pdf() };
    await lan.setInputFiles(`#file-${key}`, { ...file, buffer: Buffer.alloc(500_000, 'x') });
    await reads(lan, /Đang (chuẩn bị )?gửi a\.pdf \(500 kB\)/);
    await press(lan, vi.parts.upload.cancel);
    await reads(lan, 'Đã ngừng gửi a.pdf. Bản nháp vẫn còn nguyên.');
  });
});

describe('a file sent without script', () => {
  it('is led back to a new form when it is too late, the answer of the store aside', async () => {
    const lan = await lanWith(false);
    fake.useFakeTimers({ toFake: ['Date'], now: Date.now() - 600_000 });
    await preparePlainly(lan, here(), key);
    fake.useRealTimers();
    const answer = await sendPlainly(lan, { key });
    expect(await answer.content()).toContain('AccessDenied');
    await reads(lan, papers.elsewhere);
    await press(lan, papers.prepareAgain);
    const second = await sendPlainly(lan, { key });
    await second.waitForURL(/\/documents\?/);
    await expect
      .poll(async () => {
        await second.reload();
        return attached(second, key).count();
      })
      .toBe(1);
  });

  it('is led back when it is too large', async () => {
    const lan = await lanWith(false);
    await preparePlainly(lan, here(), key);
    const answer = await sendPlainly(lan, { key, buffer: Buffer.alloc(1_000_001, 'x') });
    expect(await answer.content()).toContain('EntityTooLarge');
    await press(lan, papers.prepareAgain);
    await lan.locator('#plain-file').waitFor();
  });

  it('cannot be sent any more from a form that has run out', async () => {
    const lan = await lanWith(false);
    await hasten(lan, 1000);
    await preparePlainly(lan, here(), key);
    await reads(lan, papers.late);
    await lan.getByRole('button', { name: papers.send, exact: true }).waitFor({ state: 'hidden' });
    expect(await lan.getByRole('button', { name: papers.prepareAgain }).isVisible()).toBe(true);
  });
});
