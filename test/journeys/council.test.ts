import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '#shared/calls/model.ts';
import { CouncilId, type CouncilId as Id } from '#shared/reviews/model.ts';
import { addDays, dayOf, startOfDay, type Day } from '#shared/values/instant.ts';
import { aSubmittedApplication } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import {
  aBallot,
  declareNone,
  namesOf,
  only,
  seven,
  vote,
  type Seating,
} from '../given/reviews.ts';
import { faultsOf } from '../web/axe.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
let given: Cast;
let call: Call;
let dung: Page;
let councilId: Id;

const seating: Seating = seven;
const typed = (day: Day) => day.split('-').toReversed().join('/');
const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
const accessible = async (page: Page) => {
  expect(await faultsOf(page)).toEqual([]);
};
const world = () => ({ service: portal.service, cast: given });

beforeAll(async () => {
  portal = await startPortal();
  given = await cast(portal.service);
  call = await anOpenCall(portal.service, { checklist: [] });
  await aSubmittedApplication(portal.service, 'lan', given.mamXanh, call);
  await aSubmittedApplication(portal.service, 'hanh', given.institute, call);
  await portal.moveTo(startOfDay(addDays(dayOf(call.closesAt), 1)));
  // Nothing an officer does needs script.
  dung = await portal.as('dung', `/calls/${call.id}/applications`, { javaScriptEnabled: false });
});
afterAll(() => portal.stop());

describe('an officer', () => {
  it('finds what is to be checked, and loses no word when a reason is too short', async () => {
    await dung.getByText('Kiểm tra tính hợp lệ của 2 hồ sơ').waitFor();
    await dung.getByRole('link', { name: 'Mở hồ sơ đầu tiên cần kiểm tra' }).click();
    await dung.getByText('Hồ sơ không hợp lệ', { exact: true }).click();
    await dung.getByLabel('Lý do').fill('Ngắn');
    await dung.getByLabel('Tôi đã đối chiếu').check();
    await press(dung, 'Kết luận hồ sơ không hợp lệ');
    await dung.getByRole('link', { name: 'Dòng 1: Cần ít nhất 10 ký tự.' }).waitFor();
    expect(await dung.getByLabel('Lý do').inputValue()).toBe('Ngắn');
  });

  it('admits applications, and forms a council that the rules accept', async () => {
    for (const left of [2, 1]) {
      await dung.goto(`/calls/${call.id}/applications`);
      await dung.getByText(`Kiểm tra tính hợp lệ của ${left} hồ sơ`).waitFor();
      await dung.getByRole('link', { name: 'Mở hồ sơ đầu tiên cần kiểm tra' }).click();
      await press(dung, 'Xác nhận hồ sơ hợp lệ');
    }
    await dung.goto(`/calls/${call.id}/councils/new`);
    await dung.getByLabel('Số quyết định').fill('125/QĐ-SKHCN');
    await dung.getByLabel('Ngày ký').fill(typed(dayOf(call.closesAt)));
    const seat = (name: Parameters<Cast['people']>[0]) =>
      dung.locator(`#role-${given.people(name)}`);
    await seat('hoa').selectOption('chair');
    await press(dung, 'Thành lập hội đồng');
    await dung.getByText('Số thành viên phải là một trong các số 7, 8, 9; đang chọn 1.').waitFor();
    expect(await dung.getByText('Điều 12.3.a, Nghị định 268/2025/NĐ-CP').count()).toBeGreaterThan(
      2,
    );
    expect(await seat('hoa').inputValue()).toBe('chair');
    expect(await dung.getByText('Người của tổ chức chủ trì “Công ty Mầm Xanh”').count()).toBe(1);

    for (const name of namesOf(seven)) await seat(name).selectOption(seating[name] ?? 'member');
    await press(dung, 'Thành lập hội đồng');
    await dung.getByRole('heading', { name: 'Hẹn ngày họp và gửi tài liệu' }).waitFor();
    councilId = CouncilId.parse(new URL(dung.url()).pathname.split('/').at(-1));
  });

  it('is told the earliest day of a meeting, and calls it', async () => {
    const today = dayOf(call.closesAt);
    await dung.getByLabel('Giờ', { exact: true }).fill('08:30');
    await dung.getByRole('textbox', { name: 'Ngày họp' }).fill(typed(addDays(today, 2)));
    await press(dung, 'Gửi tài liệu và mời họp');
    await dung.getByRole('link', { name: 'Ngày họp quá gần' }).waitFor();
    await dung.getByRole('textbox', { name: 'Ngày họp' }).fill(typed(addDays(today, 10)));
    await press(dung, 'Gửi tài liệu và mời họp');
    await dung.getByRole('heading', { name: 'Chờ đến ngày họp' }).waitFor();
    expect(await dung.getByRole('button', { name: 'Mở phiên họp' }).count()).toBe(0);
  });
});

describe('a secretary', () => {
  let thu: Page;
  beforeAll(async () => {
    await declareNone(world());
    await portal.moveTo(startOfDay(addDays(dayOf(call.closesAt), 10)));
    thu = await portal.as('thu');
  });

  it('finds the meeting of the day at home, and no vote before there is a quorum', async () => {
    await thu.getByRole('link', { name: 'Mở phiên họp hội đồng' }).click();
    await press(thu, 'Mở phiên họp');
    await thu.getByText('Mới có mặt 0 thành viên, cần ít nhất 5.').first().waitFor();
    expect(await thu.getByRole('button', { name: 'Mở bỏ phiếu' }).count()).toBe(0);
    for (const name of namesOf(seven))
      await thu.locator(`input[value="${given.people(name)}"]`).check();
    await press(thu, 'Ghi nhận người có mặt');
    await thu.getByText('Có mặt 7 trên 7 thành viên').first().waitFor();
    await accessible(thu);
  });

  it('sees ballots come in, closes the vote and prints the count', async () => {
    await press(thu, 'Mở bỏ phiếu');
    const { reviews } = await portal.service.as('thu').getCouncil({ councilId });
    const review = only(reviews.filter(({ status }) => status === 'voting'));
    const ballot = aBallot('nd268-startup-support', review);
    for (const name of namesOf(seven)) await vote(world(), name, review.id, ballot);
    await thu.getByText('Đã bỏ phiếu: 7/7').waitFor();
    await press(thu, 'Đóng bỏ phiếu và kiểm phiếu');
    await thu.getByRole('link', { name: 'Biên bản kiểm phiếu' }).click();
    await thu.getByRole('heading', { name: 'BIÊN BẢN KIỂM PHIẾU' }).waitFor();
    await thu.getByText('Hội đồng đề nghị hỗ trợ hồ sơ này.').first().waitFor();
    expect(await thu.getByRole('link', { name: 'Đề nghị quyết định' }).count()).toBe(0);
    await accessible(thu);

    await portal.signIn(dung, 'dung', new URL(thu.url()).pathname);
    const propose = dung.getByRole('link', { name: 'Đề nghị quyết định' });
    expect(await propose.getAttribute('href')).toBe(`/decisions/new?review=${review.id}`);
  });
});
