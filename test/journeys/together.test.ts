import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationView } from '#shared/applications/routes.ts';
import type { PublicCall } from '#shared/calls/routes.ts';
import { aCompleteDraft } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { startPortal, type Portal } from './portal.ts';
import { fill, press, reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { vi } from './walks/words.ts';

const { section: say, check, receipt } = vi.applications.filling;
const urgency = '[name="/goals/urgency"]';
let portal: Portal;
let people: Cast;
beforeAll(async () => {
  portal = await startPortal();
  people = await cast(portal.service);
});
afterAll(() => portal.stop());
picturesOfFailures(() => portal);

const aDraftOf = async () => {
  const call: PublicCall = await anOpenCall(portal.service, { checklist: [] });
  return aCompleteDraft(portal.service, 'lan', people.mamXanh, call);
};
const kept = async ({ id: applicationId }: ApplicationView) => {
  const lan = portal.service.as('lan');
  return (await lan.getSection({ applicationId, section: 'goals' })).answers.urgency;
};
const submissionsOf = async ({ id: applicationId }: ApplicationView) =>
  (await portal.service.as('lan').getApplication({ applicationId })).submissions;

describe('two people on one section', () => {
  it.each([false, true])('see both copies and lose nothing (script: %s)', async (script) => {
    const draft = await aDraftOf();
    const goals = `/applications/${draft.id}/sections/goals`;
    const visitor = { javaScriptEnabled: script };
    const lan = await portal.as('lan', goals, visitor);
    const tuan = await portal.as('tuan', goals, visitor);

    await tuan.fill(urgency, 'Bản của Tuấn');
    await press(tuan, say.save);
    await reads(tuan, say.saved);

    await lan.fill(urgency, 'Bản của Lan');
    if (script) await reads(lan, say.stale);
    await press(lan, say.save);
    await reads(lan, say.clash);
    await reads(lan, 'Đỗ Anh Tuấn');
    await reads(lan, 'Bản của Tuấn');
    expect(await lan.inputValue(urgency)).toBe('Bản của Lan');
    expect(await kept(draft)).toBe('Bản của Tuấn');

    await press(lan, say.keepMine);
    await reads(lan, say.keptMine);
    expect(await kept(draft)).toBe('Bản của Lan');
  });
});

describe('two people on any other record', () => {
  const { fields, edit } = vi.organisations;
  const { changed } = vi.parts;
  const addressNow = async () =>
    (await portal.service.as('lan').getOrganisation({ organisationId: people.mamXanh })).address;

  it.each([false, true])(
    'see what changed, lose nothing, and choose whose stays (script: %s)',
    async (script) => {
      const page = `/organisations/${people.mamXanh}/edit`;
      const visitor = { javaScriptEnabled: script };
      const [one, other] = [
        await portal.as('lan', page, visitor),
        await portal.as('lan', page, visitor),
      ];
      await fill(other, fields.address, '7 đường Nguyễn Trãi');
      await press(other, edit.go);
      await other.waitForURL((url) => !url.pathname.endsWith('/edit'));

      await fill(one, fields.address, '9 đường Trần Phú');
      for (const tries of [1, 2]) {
        await press(one, edit.go);
        await reads(one, changed.title);
        await reads(one, '7 đường Nguyễn Trãi');
        const typed = one.getByLabel(fields.address);
        expect(await typed.inputValue(), `try ${tries}`).toBe('9 đường Trần Phú');
        expect(await addressNow()).toBe('7 đường Nguyễn Trãi');
      }

      await one.getByLabel(changed.mine).check();
      await press(one, edit.go);
      await one.waitForURL((url) => !url.pathname.endsWith('/edit'));
      expect(await addressNow()).toBe('9 đường Trần Phú');
    },
  );

  it('may drop theirs for what is kept', async () => {
    const page = `/organisations/${people.mamXanh}/edit`;
    const [one, other] = [await portal.as('lan', page), await portal.as('lan', page)];
    await fill(other, fields.address, '11 đường Lê Lợi');
    await press(other, edit.go);
    await other.waitForURL((url) => !url.pathname.endsWith('/edit'));
    await fill(one, fields.address, '13 đường Lê Lai');
    await press(one, edit.go);
    await one.getByRole('link', { name: changed.theirs }).click();
    await one.locator('.changed').waitFor({ state: 'detached' });
    expect(await one.getByLabel(fields.address).inputValue()).toBe('11 đường Lê Lợi');
  });
});

describe('an application that is complete', () => {
  it.each([false, true])('is handed in once by a double click (script: %s)', async (script) => {
    const draft = await aDraftOf();
    const lan = await portal.as('lan', `/applications/${draft.id}/check`, {
      javaScriptEnabled: script,
    });
    await lan.getByLabel(check.agree).check();
    await lan.getByRole('button', { name: check.submit }).dblclick();
    await lan.getByRole('heading', { name: receipt.title }).waitFor();
    expect(await submissionsOf(draft)).toBe(1);
  });

  it('is not handed in again from a page left open since before', async () => {
    const draft = await aDraftOf();
    const page = `/applications/${draft.id}/check`;
    const [lan, tuan] = [await portal.as('lan', page), await portal.as('tuan', page)];
    await tuan.getByLabel(check.agree).check();
    await press(tuan, check.submit);
    await tuan.getByRole('heading', { name: receipt.title }).waitFor();

    await lan.getByLabel(check.agree).check();
    await press(lan, check.submit);
    await lan.locator('.errors').waitFor();
    expect(await submissionsOf(draft)).toBe(1);
  });
});
