import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { CallId } from '#shared/calls/model.ts';
import { startOfDay, type Day } from '#shared/values/instant.ts';
import { namesOf, seven } from '../given/reviews.ts';
import { introduced, known, profileOf } from '../given/people.ts';
import { follow, letterTo } from '../notices/streams.ts';
import { startPortal, type Portal } from './portal.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import * as founder from './walks/applicant.ts';
import * as council from './walks/council.ts';
import { calendar } from './walks/days.ts';
import * as decision from './walks/decision.ts';
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
const story = { call: '', draft: '', dossier: '', organisation: '', council: '', decision: '' };
let meets: Day;
let lan: Page;

const callOf = () => portal.service.as().getCall({ callId: CallId.parse(story.call) });

const { today, daysLater, meetingDay } = calendar(() => portal);

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

  it('finds it valid after the deadline, and forms a council that says who may not judge it', async () => {
    const { closesAt } = await callOf();
    await daysLater(1, closesAt);
    const dung = await portal.as('dung');
    await council.admit(dung, story.call);
    const seating = { ...seven, phuc: 'member' } as const;
    story.council = await council.form(dung, story.call, seating, today());
    const conflicted = dung.locator('article').getByText(profileOf('phuc').name);
    expect(await conflicted.textContent()).toContain('cùng cơ quan');
    const thu = await portal.as('thu');
    meets = meetingDay(6);
    await council.inform(thu, story.council, meets);
    await letterTo(profileOf('hoa').email, /Tài liệu họp/);
  });

  it('opens to a member who declared, and stays closed to Phúc', async () => {
    const hoa = await portal.as('hoa');
    await council.declareNone(hoa);
    await council.comment(hoa, 'Hồ sơ có cơ sở, đội ngũ đủ năng lực.');
    const others = namesOf(seven).filter((name) => name !== 'hoa');
    await council.declareElsewhere(portal.service, others);
    const phuc = await portal.as('phuc', '/reviews');
    await phuc.getByText(vi.reviews.list.none).waitFor();
    const review = new URL(hoa.url()).pathname;
    expect((await phuc.goto(review))?.status()).toBe(404);
  });

  it('meets with a quorum, votes in secret, and is counted', async () => {
    await daysLater(0, startOfDay(meets));
    const thu = await portal.as('thu');
    await council.openMeeting(thu, story.council);
    await thu.getByText(vi.councils.quorum.notYet).first().waitFor();
    await council.attend(thu, seven);
    await thu.getByText(vi.councils.quorum.ok).first().waitFor();
    await council.openVoting(thu);
    for (const name of ['hoa', 'khanh', 'binh', 'yen', 'long', 'mai'] as const)
      await council.vote(await portal.as(name));
    await council.closeVoting(thu, story.council);
    const sheet = (await thu.locator('article.sheet').textContent()) ?? '';
    expect(sheet).toContain(vi.councils.count.conclusions.fund);
    expect(sheet).toContain(profileOf('phuc').name);
  });

  it('is proposed by one, approved by another, and tells the applicant why', async () => {
    await daysLater(1);
    const dung = await portal.as('dung', story.council);
    await dung.getByRole('link', { name: vi.councils.review.count }).first().click();
    story.decision = await decision.propose(dung, 'Nội dung thiết thực, đội ngũ đủ năng lực.');
    expect(await dung.getByRole('button', { name: vi.decisions.record.approveGo }).count()).toBe(0);
    await decision.approve(await portal.as('son'), story.decision, '25/QĐ-UBND');
    await letterTo(profileOf('lan').email, /được phê duyệt/);
    lan = await portal.as('lan', story.draft);
    await lan.getByText('25/QĐ-UBND').first().waitFor();
    await lan.getByText('Nội dung thiết thực, đội ngũ đủ năng lực.').first().waitFor();
    const visitor = await portal.visit();
    await visitor.goto('/results');
    await visitor.getByText('25/QĐ-UBND').first().waitFor();
  });
});
