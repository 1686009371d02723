import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { CallId } from '#shared/calls/model.ts';
import { addDays, dayOf, instantOf } from '#shared/values/instant.ts';
import { introduced, known, profileOf } from '../given/people.ts';
import { follow, letterTo } from '../notices/streams.ts';
import { startPortal, type Portal } from './portal.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import * as founder from './walks/applicant.ts';
import * as officer from './walks/officer.ts';
import { vi } from './walks/words.ts';

let portal: Portal;
let stopFollowing: () => Promise<void>;
beforeAll(async () => {
  portal = await startPortal();
  stopFollowing = follow(portal.service);
  const others = known.filter((name) => !['lan', 'tuan'].includes(name));
  await introduced(portal.service, others);
});
afterAll(async () => {
  await stopFollowing();
  await portal.stop();
});

picturesOfFailures(() => portal);

/** What one chapter leaves to the next. */
const story = { call: '', draft: '', dossier: '', organisation: '' };
let lan: Page;

const callOf = () => portal.service.as().getCall({ callId: CallId.parse(story.call) });

/** The morning after so many days; everybody who comes signs in again. */
const daysLater = (days: number, from = portal.service.clock.now()) =>
  portal.moveTo(
    instantOf(new Date(`${addDays(dayOf(instantOf(new Date(from))), days)}T02:00:00Z`)),
  );

describe('the innovation track, from a call to what the applicant learns', () => {
  it('begins with an officer who prepares a call, looks at it as an applicant, and publishes it', async () => {
    const dung = await portal.as('dung');
    story.call = await officer.prepare(dung, 'nd268-startup-support', {
      code: 'TB-07/2026',
      title: 'Hỗ trợ khởi nghiệp sáng tạo',
      budget: 10_000_000_000,
    });
    await officer.announce(dung, story.call);
    const visitor = await portal.visit();
    await visitor.goto(`/calls/${story.call}`);
    await visitor.getByRole('heading', { name: 'Hỗ trợ khởi nghiệp sáng tạo' }).waitFor();
  });

  it('lets a newcomer introduce herself and found her organisation', async () => {
    await daysLater(2);
    lan = await portal.as('lan', '/organisations/new');
    await founder.introduce(lan, 'lan');
    await founder.foundOrganisation(lan);
    await lan.getByRole('heading', { name: 'Công ty Mầm Xanh' }).waitFor();
    story.organisation = new URL(lan.url()).pathname;
  });

  it('brings a colleague in by the link of a letter', async () => {
    const { email } = profileOf('tuan');
    await founder.invite(lan, story.organisation, email);
    const letter = await letterTo(email, /Lời mời/);
    const link = /https?:\/\/\S+secret=\S+/.exec(letter.text)?.[0] ?? '';
    const tuan = await portal.as('tuan', new URL(link).pathname + new URL(link).search);
    await founder.introduce(tuan, 'tuan');
    await tuan.getByRole('button', { name: vi.organisations.invitation.accept }).click();
    await tuan.getByText(vi.organisations.invitation.joined('Công ty Mầm Xanh')).waitFor();
  });

  it('asks who may apply, then takes the whole of form I.1 and I.5 from the keyboard', async () => {
    const call = await callOf();
    story.draft = await founder.begin(lan, call);
    await founder.write(lan, story.draft, call.formId);
    await lan.goto(`${story.draft}/check`);
    expect(await lan.locator('.missing a[href*="/sections/"]').count()).toBe(0);
  });

  it('takes the papers, and hands the whole in with a receipt and a letter', async () => {
    const { checklist } = await callOf();
    for (const { key, required, types } of checklist)
      if (required) await founder.attach(lan, story.draft, { key, type: types[0] });
    story.dossier = await founder.handIn(lan, story.draft);
    expect(story.dossier).toMatch(/\d/);
    const letter = await letterTo(profileOf('lan').email, new RegExp(story.dossier));
    expect(letter.text).toContain(story.dossier);
  });
});
