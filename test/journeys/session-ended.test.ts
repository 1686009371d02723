import { afterAll, beforeAll, describe, it } from 'vitest';
import { aDraft } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { startPortal, type Portal } from './portal.ts';
import { press, reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { vi } from './walks/words.ts';

const { section, withdraw } = vi.applications.filling;
const why = 'Chúng tôi sẽ nộp lại với nhóm nghiên cứu đầy đủ hơn.';
let portal: Portal;
let people: Cast;
beforeAll(async () => {
  portal = await startPortal();
  people = await cast(portal.service);
});
afterAll(() => portal.stop());
picturesOfFailures(() => portal);

describe('a session that ends while somebody writes', () => {
  it.each([
    ['a section', 'sections/goals', '[name="/goals/urgency"]', section.save, section.saved],
    ['a withdrawal', 'withdraw', 'textarea', withdraw.go, withdraw.done],
  ])('keeps %s until they have signed in again', async (what, page, box, go, done) => {
    const call = await anOpenCall(portal.service, { code: `TB-${what.length}`, checklist: [] });
    const draft = await aDraft(portal.service, 'lan', people.mamXanh, call);
    const visitor = { javaScriptEnabled: false };
    const lan = await portal.as('lan', `/applications/${draft.id}/${page}`, visitor);
    await lan.locator(box).first().fill(why);
    await lan.context().clearCookies({ name: '__Host-session' });
    await press(lan, go);
    await reads(lan, vi.errors.signedOut.title);
    await lan.getByText(vi.errors.sent.read).click();
    await reads(lan, why);

    const [besides] = await Promise.all([
      lan.context().waitForEvent('page'),
      lan.getByRole('link', { name: vi.errors.signIn }).click(),
    ]);
    await portal.signIn(besides, 'lan');
    await press(lan, vi.errors.sent.again);
    await reads(lan, done);
  });
});
