import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { PublicCall } from '#shared/calls/routes.ts';
import { wordsIn } from '../../web/src/words/index.ts';
import { aDraft } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { faultsOf } from '../web/axe.ts';
import { startLine } from './line.ts';
import { startPortal, type Portal } from './portal.ts';
import { press, reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { vi } from './walks/words.ts';

const { section, withdraw } = vi.applications.filling;
const why = 'Chúng tôi sẽ nộp lại với nhóm nghiên cứu đầy đủ hơn.';
let line: Awaited<ReturnType<typeof startLine>>;
let portal: Portal;
let people: Cast;
let call: PublicCall;
beforeAll(async () => {
  line = await startLine();
  portal = await startPortal({ apiUrl: line.url });
  line.leadTo(portal.service.url);
  people = await cast(portal.service);
  call = await anOpenCall(portal.service, { checklist: [] });
});
beforeEach(() => line.mend());
afterAll(async () => {
  await portal.stop();
  await line.close();
});
picturesOfFailures(() => portal);

const code = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const codeOn = async (page: Page) => (await page.locator('p > code').last().textContent()) ?? '';

describe('a portal whose API does not answer', () => {
  it.each(['vi', 'en', 'ar'] as const)(
    'says so in %s: what is kept, what to do, and a code that the log knows',
    async (language) => {
      const { errors } = wordsIn(language);
      const page = await portal.visit({ language });
      for (const [fault, told] of [
        ['silent', errors.unreachable],
        ['failing', errors.broken],
      ] as const) {
        line.break(fault);
        const status = (await page.goto('/calls'))?.status();
        expect(status).toBe(fault === 'silent' ? 503 : 500);
        for (const sentence of [told.title, told.what, told.kept, told.todo])
          await reads(page, sentence);
        expect(await codeOn(page)).toMatch(code);
        expect(portal.log()).toContain(await codeOn(page));
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );

  it.each([false, true])('keeps what was typed, to be sent again (script: %s)', async (script) => {
    const draft = await aDraft(portal.service, 'lan', people.mamXanh, call);
    const visitor = { javaScriptEnabled: script };
    const lan = await portal.as('lan', `/applications/${draft.id}/withdraw`, visitor);
    await lan.getByLabel(withdraw.reason).fill(why);
    line.break('silent');
    await press(lan, withdraw.go);
    await reads(lan, vi.errors.unreachable.title);
    expect(await codeOn(lan)).toMatch(code);
    await lan.getByText(vi.errors.sent.read).click();
    await reads(lan, why);

    await press(lan, vi.errors.sent.again);
    await reads(lan, vi.errors.unreachable.title);
    line.mend();
    await press(lan, vi.errors.sent.again);
    await reads(lan, withdraw.done);
    await reads(lan, why);
  });

  it('keeps a whole section of a form', async () => {
    const draft = await aDraft(portal.service, 'lan', people.mamXanh, call);
    const goals = `/applications/${draft.id}/sections/goals`;
    const lan = await portal.as('lan', goals, { javaScriptEnabled: false });
    await lan.fill('[name="/goals/urgency"]', why);
    line.break('failing');
    await press(lan, section.save);
    await reads(lan, vi.errors.broken.title);
    line.mend();
    await press(lan, vi.errors.sent.again);
    await reads(lan, section.saved);
    expect(await lan.inputValue('[name="/goals/urgency"]')).toBe(why);
    await portal.service.as('lan').withdrawApplication({
      applicationId: draft.id,
      version: (await portal.service.as('lan').getApplication({ applicationId: draft.id })).version,
    });
  });
});
