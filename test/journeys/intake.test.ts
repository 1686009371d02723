import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Call } from '#shared/calls/model.ts';
import { ideaIntake } from '#shared/rulepacks/idea-intake/pack.ts';
import { aDraft } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Known } from '../given/people.ts';
import { aBallot, aSittingCouncil, only, vote, type World } from '../given/reviews.ts';
import { startPortal, type Portal } from './portal.ts';
import { begin, handIn, write } from './walks/applicant.ts';
import { approve, propose } from './walks/decision.ts';
import { examine } from './walks/looks.ts';

let portal: Portal;
let open: Call;
let at: Record<'review' | 'council' | 'call' | 'draft' | 'application', string>;

const phone = { viewport: { width: 390, height: 800 } };
const judges = ['hoa', 'khanh', 'binh', 'yen', 'mai'] as const;
const seating = {
  hoa: 'chair',
  khanh: 'vice',
  binh: 'member',
  yen: 'member',
  mai: 'member',
} as const;
const criteria = ideaIntake.scheme.criteria.map(({ key }) => key);
const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
const choose = (page: Page, key: string, mark: number) =>
  page.locator(`input[name="mark.${key}"][value="${mark}"]`).check();

beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  const people = await cast(service);
  const world: World = { service, cast: people, pack: 'idea-intake', seating };
  const { call, council } = await aSittingCouncil(world);
  const { id: reviewId, version, ...review } = only(council.reviews);
  await service.as('thu').openVoting({ reviewId, version });
  for (const name of judges.slice(2))
    await vote(world, name, reviewId, aBallot('idea-intake', review));
  open = await anOpenCall(service, { pack: 'idea-intake', code: 'YT-02/2026' });
  const draft = await aDraft(service, 'hanh', people.institute, open);
  at = {
    review: reviewId,
    council: council.id,
    call: call.id,
    draft: draft.id,
    application: review.applicationId,
  };
  await portal.moveTo(new Date(service.clock.now()).toISOString());
}, 240_000);
afterAll(() => portal.stop());

describe('an idea', () => {
  it('is written down on a phone without script and handed in without a file', async () => {
    const lan = await portal.as('lan', '/', { ...phone, javaScriptEnabled: false });
    const draft = await begin(lan, open);
    await write(lan, draft, open.formId);
    expect(await handIn(lan, draft)).toMatch(/-/u);
  });

  it('has a form that fits every reader', async () => {
    const hanh = await portal.as('hanh', '/', phone);
    for (const section of ['idea', 'team', 'ask'])
      await examine(hanh, `/applications/${at.draft}/sections/${section}`);
  });
});

describe('a judge of ideas', () => {
  const pageOf = (name: Known, visitor: object) =>
    portal.as(name, `/reviews/${at.review}/ballot`, visitor);

  it('marks ten criteria on a phone without script, and is told which is missing', async () => {
    const hoa = await pageOf('hoa', { ...phone, javaScriptEnabled: false });
    for (const key of criteria.slice(0, 9)) await choose(hoa, key, 4);
    await press(hoa, 'Xem lại phiếu');
    await hoa.getByRole('link', { name: 'Tiêu chí 10: chọn một mức từ 1 đến 5.' }).waitFor();
    expect(await hoa.locator('input[name="mark.market"][value="4"]').isChecked()).toBe(true);
    await choose(hoa, 'future', 5);
    await press(hoa, 'Xem lại phiếu');
    await hoa.getByText('Tổng điểm sau hệ số: 81/100').waitFor();
    await hoa.getByLabel('Tôi đã xem từng mục').check();
    await press(hoa, 'Bỏ phiếu');
    await hoa.getByText('Đã bỏ phiếu.').waitFor();
  });

  it('sees the weighted total grow with script, and the page fits every reader', async () => {
    const khanh = await pageOf('khanh', phone);
    await choose(khanh, 'advantage', 5);
    await choose(khanh, 'future', 2);
    await khanh.getByText('Tổng điểm sau hệ số: 22/100').waitFor();
    await khanh.getByText('Chưa chấm: 8').waitFor();
    await examine(khanh, `/reviews/${at.review}/ballot`);
    await examine(khanh, `/reviews/${at.review}`);
  });
});

describe('the count of an idea', () => {
  it('is closed and printed by the secretary, with weights and the mean', async () => {
    const thu = await portal.as('thu');
    const reviewId = at.review;
    const { reviews } = await portal.service.as('thu').getCouncil({ councilId: at.council });
    await portal.service
      .as('thu')
      .closeVoting({ reviewId: only(reviews).id, version: only(reviews).version });
    await thu.goto(`/councils/${at.council}/reviews/${reviewId}/count`);
    await thu.getByText('Được đề nghị từ 50 điểm').waitFor();
    await thu.getByText('Hội đồng đề nghị hỗ trợ hồ sơ này.').waitFor();
    await examine(thu, `/councils/${at.council}/reviews/${reviewId}/count`);
    await examine(thu, `/councils/${at.council}`);
  });

  it('leads to a decision that supports the idea in kind, and its founder reads it', async () => {
    const dung = await portal.as('dung', `/councils/${at.council}/reviews/${at.review}/count`);
    const decision = await propose(dung, 'Ý tưởng đạt điểm hỗ trợ, phù hợp lứa ươm tạo này.');
    await approve(await portal.as('son'), decision, '31/QĐ-TTĐMST');
    const lan = await portal.as('lan', `/applications/${at.application}`, phone);
    await lan.getByText('31/QĐ-TTĐMST').first().waitFor();
    expect(await lan.getByText('0 ₫').count()).toBe(0);
    await examine(lan, `/applications/${at.application}`);
  });

  it('stands on rules that everybody can read', async () => {
    const visitor = await portal.visit();
    await visitor.goto('/');
    await examine(visitor, '/packs/idea-intake@1');
    await examine(visitor, `/calls/${at.call}`);
    await visitor.goto('/packs/idea-intake@1?lang=vi');
    await visitor.locator('#least').getByText('từ 50 điểm trở lên được đề nghị').waitFor();
  });
});
