import { afterAll, beforeAll, expect, it } from 'vitest';
import { once } from '../given/applications.ts';
import { cast } from '../given/people.ts';
import { aStartup, figures } from '../given/startups.ts';
import { startPortal, type Portal } from './portal.ts';
import { examine } from './walks/looks.ts';
import { picturesOfFailures } from './walks/pictured.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  const { mamXanh } = await cast(service);
  await portal.moveTo('2026-11-23T03:00:00.000Z');
  const { id: startupId } = await service
    .as('lan')
    .registerStartup({ ...aStartup(), organisationId: mamXanh }, once());
  const told = { startupId, period: '2026-10', version: 0, figures: figures() };
  await service.as('lan').tellFigures(told);
});
afterAll(() => portal.stop());
picturesOfFailures(() => portal);

const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1280, height: 900 } };

it('a startup goes from the plan of its cohort to a survey a year after it graduated', async () => {
  const linh = await portal.as('linh', '/incubation/cohorts/new', desk);
  await linh.getByLabel('Chương trình', { exact: true }).fill('Ươm tạo nông nghiệp thông minh');
  await linh.getByLabel('Tên khóa').fill('Khóa Thu 2025');
  await linh.getByLabel('Số chỗ').fill('8');
  await linh.getByLabel('Dự kiến bắt đầu').fill('01/09/2025');
  await linh.getByLabel('Dự kiến kết thúc').fill('31/08/2027');
  await linh.getByLabel('Nguồn kinh phí').fill('Kế hoạch của tỉnh năm 2025');
  const customers = linh.getByLabel('Khách hàng trả tiền');
  await customers.fill('năm mươi');
  await linh.getByRole('button', { name: 'Lưu kế hoạch' }).click();
  await linh.getByRole('link', { name: 'Hãy ghi một số nguyên lớn hơn 0.' }).click();
  await customers.fill('50');
  await linh.getByRole('button', { name: 'Lưu kế hoạch' }).click();

  await linh.getByLabel('Ngày', { exact: true }).fill('01/09/2025');
  await linh.getByRole('button', { name: 'Ghi nhận khóa bắt đầu' }).click();
  await linh.getByText('Đã ghi nhận khóa bắt đầu.').waitFor();
  await linh.getByRole('link', { name: 'Nhận dự án' }).click();
  await linh.getByRole('link', { name: 'Nhận Mầm Xanh' }).click();
  await linh.getByLabel('Lý do nhận thẳng').fill('Đã thắng cuộc thi khởi nghiệp của tỉnh.');
  await linh.getByLabel('Ngày nhận').fill('02/09/2025');
  await linh.getByLabel('Kinh doanh').check();
  await linh.getByRole('button', { name: 'Nhận vào khóa' }).click();
  await linh.getByText('Mầm Xanh đã có chỗ trong khóa').waitFor();

  const move = async (step: string, day: string) => {
    await linh.getByRole('link', { name: step }).first().click();
    await linh.getByLabel('Ngày', { exact: true }).fill(day);
    await linh.getByRole('button', { name: step }).click();
  };
  await move('Bắt đầu tiền ươm tạo', '02/09/2025');
  await linh.getByText('Chưa đặt mốc bắt buộc nào.').waitFor();
  await linh.getByRole('link', { name: 'Đặt mốc' }).click();
  await linh.getByLabel('Cần đạt được gì?').fill('Mười hộ trồng rau dùng thử hết một vụ');
  await linh.getByLabel('Người chịu trách nhiệm').fill('Trần Thị Lan');
  await linh.getByLabel('Hạn').fill('15/11/2026');
  await linh.getByRole('button', { name: 'Lưu mốc' }).click();
  await move('Chuyển sang ươm tạo', '02/10/2025');
  await linh.getByText(/chậm 8 ngày/).waitFor();

  const lan = await portal.as('lan', '/', phone);
  await lan.getByRole('link', { name: 'Báo cáo nhanh tuần này của Mầm Xanh' }).click();
  await lan.getByLabel('Tuần qua làm được gì?').fill('Lắp xong ba điểm đo.');
  await lan.getByLabel('Tiếp theo sẽ làm gì?').fill('Lắp thêm hai điểm.');
  await lan.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await lan.getByText('Đã gửi báo cáo nhanh.').waitFor();
  await lan.getByRole('link', { name: 'Mười hộ trồng rau' }).click();
  await lan.getByLabel('Đã đạt được gì?').fill('Mười hai hộ đã dùng thử hết vụ.');
  await lan.getByRole('button', { name: 'Nộp cho Trung tâm' }).click();
  await lan.getByText('Chờ nghiệm thu').waitFor();

  await linh.goto('/');
  await linh.getByRole('link', { name: 'Nghiệm thu kết quả của Mầm Xanh' }).click();
  await linh.getByLabel('Đạt, nghiệm thu').check();
  await linh.getByRole('button', { name: 'Ghi nhận' }).click();
  await linh.getByText('Đã nghiệm thu. Nhóm sáng lập').waitFor();
  await move('Ghi nhận tốt nghiệp', '20/11/2025');
  await linh.getByText('Đã ghi nhận tốt nghiệp.').waitFor();
  await linh.goto('/incubation');
  await linh.getByRole('link', { name: 'Khóa Thu 2025' }).click();
  await linh.getByText('Khảo sát 12 tháng từ 20/11/2026').waitFor();
  const cohort = new URL(linh.url()).pathname;
  await linh.getByRole('link', { name: 'Dòng thời gian' }).click();
  await linh.getByText('Đã nghiệm thu (1)').click();
  await linh.getByRole('link', { name: 'Mười hộ trồng rau dùng thử hết một vụ' }).click();
  await linh.getByText('Mười hai hộ đã dùng thử hết vụ.').waitFor();

  await lan.goto('/');
  await lan.getByRole('link', { name: 'Trả lời khảo sát 12 tháng sau tốt nghiệp' }).click();
  await lan.getByLabel('Có', { exact: true }).check();
  await lan.getByLabel('Doanh thu 12 tháng qua').fill('1,2 tỷ');
  await lan.getByLabel('Số việc làm hiện nay').fill('14');
  await lan.getByLabel('Vốn gọi được').fill('500 triệu');
  await lan.getByRole('button', { name: 'Gửi khảo sát' }).click();
  await lan.getByText('Còn hoạt động').waitFor();
  expect(await lan.getByText('1.200.000.000').first().isVisible()).toBe(true);
  const place = new URL(lan.url()).pathname;

  for (const page of [
    cohort,
    `${cohort}?view=timeline`,
    `${cohort}/admit`,
    '/incubation/cohorts/new',
  ])
    await examine(linh, page);
  for (const page of [place, `${place}/survey`, '/incubation']) await examine(lan, page);
});
