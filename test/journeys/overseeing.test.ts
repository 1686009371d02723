import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf } from '#infra/local/objects/zip.ts';
import type { StartupId } from '#shared/startups/model.ts';
import { once } from '../given/applications.ts';
import { aPlace, aRunningCohort } from '../given/incubation.ts';
import { cast, type Cast } from '../given/people.ts';
import { anApprovedDecision } from '../given/reviews.ts';
import { aStartup, figures } from '../given/startups.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
let given: Cast;
let applicationId: string;
/** Titles a spreadsheet would reckon, were they not text. */
const poison = ['=HYPERLINK("http://xau.example";"Bấm")', '+1+1', '-2+3', '@SUM(A1)'];

beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  given = await cast(service);
  const { decision } = await anApprovedDecision({ service, cast: given });
  applicationId = decision.applicationId;
  await portal.moveTo('2027-07-02T03:00:00.000Z');
  const own = { ...aStartup(), organisationId: given.mamXanh };
  const { id } = await service.as('lan').registerStartup(own, once());
  await aPlace(service, await aRunningCohort(service), id);
  for (const title of poison) await advice(title, [id]);
  await service
    .as('lan')
    .tellFigures({ startupId: id, period: '2027-05', version: 0, figures: figures() });
});
afterAll(() => portal.stop());

const advice = (title: string, beneficiaries: StartupId[]) =>
  portal.service.as('linh').recordEvent(
    {
      ...{ group: 'advice', title, beneficiaries, on: '2027-05-20', minutes: 90, cost: 5_000_000 },
      result: 'Doanh nghiệp hoàn thiện hồ sơ gọi vốn.',
    },
    once(),
  );
const plainPhone = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };

describe('a funded project', () => {
  it('is opened by the centre, reported by its founder on a phone, judged, and mended', async () => {
    const here = `/incubation/monitoring/${applicationId}`;
    const linh = await portal.as('linh', '/incubation/monitoring');
    await linh.getByRole('row').getByRole('link').first().click();
    await linh.getByLabel('Kế hoạch đến cuối kỳ (%)').fill('50');
    await linh.getByLabel('Kỳ', { exact: true }).selectOption({ label: '6 tháng đầu năm 2027' });
    await linh.getByRole('button', { name: 'Mở phiếu' }).click();
    await linh.getByText('Đã mở phiếu.').waitFor();

    const lan = await portal.as('lan', '/', plainPhone);
    await lan.getByRole('link', { name: 'Báo cáo phiếu giám sát' }).click();
    await lan.getByLabel('Tiến độ đạt được (%)').fill('35');
    await lan.getByLabel('Công việc đã làm').fill('Mở hai trong sáu khóa huấn luyện.');
    await lan.getByLabel('Đã đạt được').first().fill('02 khóa');
    await lan.getByLabel('Liên kết xem minh chứng').first().fill('ftp://mamxanh.example');
    await lan.getByRole('button', { name: 'Gửi phiếu' }).click();
    await lan.getByRole('alert').waitFor();
    await lan.getByLabel('Liên kết xem minh chứng').first().fill('https://mamxanh.example/ds');
    await lan.getByRole('button', { name: 'Gửi phiếu' }).click();
    await lan.getByText('Đã gửi phiếu.').waitFor();

    await linh.goto('/');
    await linh.getByRole('link', { name: 'Đánh giá phiếu giám sát' }).click();
    for (const group of await linh.getByRole('group', { name: 'Số lượng' }).all())
      await group.getByLabel('Đạt một phần').check();
    for (const group of await linh.getByRole('group', { name: 'Chất lượng' }).all())
      await group.getByLabel('Chưa đến hạn').check();
    await linh.getByLabel('Điểm nghẽn').fill('Thiếu giảng viên.');
    await linh.getByLabel('Chậm tiến độ').check();
    await linh.getByRole('button', { name: 'Lưu đánh giá' }).click();
    await linh.getByText('Đã đánh giá phiếu.').waitFor();
    await linh.getByRole('link', { name: 'Đề xuất biện pháp' }).click();
    await linh.getByLabel('Vấn đề').fill('Thiếu giảng viên.');
    await linh.getByLabel('Biện pháp').fill('Ký hợp đồng với hai giảng viên.');
    await linh.getByLabel('Tổ chức chủ trì').check();
    await linh.getByLabel('Người chịu trách nhiệm').fill('Trần Thị Lan');
    await linh.getByLabel('Hạn').fill('15/08/2027');
    await linh.getByRole('button', { name: 'Đề xuất' }).click();
    await linh.getByText('Đã đề xuất.').waitFor();

    await lan.goto('/');
    await lan.getByRole('link', { name: 'Thực hiện biện pháp khắc phục' }).click();
    await lan.getByLabel('Việc đã làm').fill('Đã ký hai hợp đồng.');
    await lan.getByRole('button', { name: 'Gửi trả lời' }).click();
    await lan.getByText('Đã gửi trả lời.').waitFor();
    const kien = await portal.as('kien', '/incubation/monitoring/remedies');
    await kien.getByText('Đã trả lời, chờ xem xét').waitFor();
    await kien.goto(here);
    await kien.getByText('Chậm 15 điểm phần trăm').first().waitFor();
  });
});

describe('a yearly report', () => {
  it('is filled from the record, given out, and taken away as a workbook of plain text', async () => {
    const linh = await portal.as('linh', '/incubation/reports');
    await linh.getByLabel('mẫu IV.4.2').check();
    await linh.getByRole('button', { name: 'Mở báo cáo' }).click();
    await linh.getByText('0 cá nhân, 0 nhóm cá nhân, 1 doanh nghiệp').first().waitFor();
    const here = linh.url();
    const row = linh.getByRole('row', { name: /Khó khăn, vướng mắc: chưa viết/ });
    await row.getByRole('link', { name: 'Giao người' }).click();
    await linh.getByLabel('Người bổ sung').selectOption({ label: 'Ngô Gia Nam' });
    await linh.getByLabel('Hạn').fill('15/07/2027');
    await linh.getByRole('button', { name: 'Giao' }).click();
    await linh.getByText('Đã giao.').waitFor();

    const nam = await portal.as('nam', '/', plainPhone);
    await nam.getByRole('link', { name: 'Bổ sung nội dung còn thiếu' }).click();
    await nam.getByLabel('Nội dung').fill('\t=1+1 thiếu mặt bằng.');
    await nam.getByRole('button', { name: 'Lưu' }).click();
    await nam.getByText('Đã lưu.').waitFor();

    const file = await linh.request.get(`${here}/report.xlsx`);
    expect(file.headers()['content-disposition']).toContain('bao-cao-IV-4-2-2027.xlsx');
    const parts = [...entriesOf(await file.body())].map((part) => part.toString());
    for (const title of [...poison, '=1+1 thiếu mặt bằng.'])
      expect(
        parts.some((part) => part.includes(`>${title}</t>`)),
        title,
      ).toBe(true);
    for (const part of parts) expect(part).not.toMatch(/<f[ >]|<hyperlink|t="str"/);

    const dung = await portal.as('dung', `${new URL(here).pathname}/print`);
    await dung.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
    expect(await dung.getByText('Bản nháp, chưa nộp').isVisible()).toBe(true);
  });
});
