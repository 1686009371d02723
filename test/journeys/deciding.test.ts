import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../given/people.ts';
import { aCountedReview } from '../given/reviews.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
let reviewId: string;
let councilId: string;
beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  const { review, council } = await aCountedReview({ service, cast: await cast(service) });
  reviewId = review.id;
  councilId = council.id;
  const { version } = await service.as('thu').getCouncil({ councilId: council.id });
  await service.as('thu').concludeMeeting({ councilId: council.id, version });
  await portal.moveTo(new Date(service.clock.now()).toISOString());
});
afterAll(() => portal.stop());

const plainPhone = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };

const counted = 'Trình kết quả của 1 hồ sơ đã kiểm phiếu';

describe('a proposal', () => {
  it('awaits its officer once the meeting is concluded', async () => {
    const dung = await portal.as('dung', '/', plainPhone);
    await dung.getByRole('link', { name: counted }).click();
    await dung.getByRole('link', { name: 'Biên bản kiểm phiếu' }).first().click();
    await dung.getByRole('link', { name: 'Đề nghị quyết định' }).waitFor();
  });

  it('against the council needs a reason of its own and is not more than was asked for', async () => {
    const dung = await portal.as('dung', `/decisions/new?review=${reviewId}`, plainPhone);
    await dung.getByText('Hội đồng đề nghị hỗ trợ.', { exact: true }).waitFor();
    await dung.getByLabel('Mức hỗ trợ từ ngân sách').fill('999.000.000.000');
    await dung.getByLabel('Lý do của đề nghị').fill('Hội đồng đã kết luận theo biên bản.');
    await dung.getByRole('button', { name: 'Trình phê duyệt' }).click();
    await dung.getByRole('link', { name: 'Mức hỗ trợ không được vượt' }).waitFor();

    const why = dung.getByLabel('Vì sao khác với hội đồng');
    expect(await why.isVisible()).toBe(false);
    await dung.getByLabel('Không hỗ trợ').check();
    expect(await why.isVisible()).toBe(true);
    expect(await dung.getByLabel('Mức hỗ trợ từ ngân sách').isVisible()).toBe(false);
    await dung.getByRole('button', { name: 'Trình phê duyệt' }).click();
    await dung.getByRole('link', { name: 'cần một lý do riêng' }).waitFor();
    await why.fill('Ngân sách năm nay đã được phân bổ hết.');
    await dung.getByRole('button', { name: 'Trình phê duyệt' }).click();
    await dung.getByText('Đã trình.').waitFor();
    await dung.getByText('Đề nghị này khác với ý kiến của hội đồng.').waitFor();
    expect(await dung.getByRole('button', { name: 'Phê duyệt đề nghị này' }).count()).toBe(0);
    // It waits for another now, and is not asked for twice.
    await dung.goto('/');
    expect(await dung.getByRole('link', { name: counted }).count()).toBe(0);
    await dung.goto(`/councils/${councilId}/reviews/${reviewId}/count`);
    await dung.getByRole('link', { name: 'Mở đề nghị' }).waitFor();
    expect(await dung.getByRole('link', { name: 'Đề nghị quyết định' }).count()).toBe(0);
  });

  it('is returned with a reason, awaits its officer, and comes back mended', async () => {
    const son = await portal.as('son', '/', plainPhone);
    await son.getByRole('link', { name: 'Phê duyệt hoặc trả lại đề nghị' }).click();
    await son.getByLabel('Lý do trả lại').fill('Ngân sách vẫn còn; hãy theo ý kiến của hội đồng.');
    await son.getByRole('button', { name: 'Trả lại cho chuyên viên' }).click();
    await son.getByText('Đã trả lại. Người trình được báo qua thư').waitFor();

    const dung = await portal.as('dung', '/', plainPhone);
    await dung.getByRole('link', { name: 'Sửa và trình lại đề nghị bị trả lại' }).click();
    await dung.getByText('hãy theo ý kiến của hội đồng').waitFor();
    await dung.getByLabel('Hỗ trợ – theo hội đồng').check();
    await dung.getByLabel('Mức hỗ trợ từ ngân sách').fill('100 triệu');
    await dung
      .getByLabel('Điều kiện kèm theo')
      .fill('Hoàn thiện dự toán\n\nBáo cáo tiến độ hằng quý');
    await dung.getByRole('button', { name: 'Trình lại' }).click();
    await dung.getByText('Đã trình.').waitFor();
    expect(await dung.getByText('Một trăm triệu đồng').isVisible()).toBe(true);
    await dung.getByText('Báo cáo tiến độ hằng quý').waitFor();
    // The reason for going against the council went with what it was for.
    expect(await dung.getByText('Ngân sách năm nay').count()).toBe(0);
  });

  it('is approved under its number by another, and stands in the list with its history', async () => {
    const son = await portal.as('son', '/decisions', plainPhone);
    await son.getByRole('link', { name: 'Chờ phê duyệt (1)' }).waitFor();
    await son.locator('main table a').click();
    await son.getByRole('link', { name: 'Đọc toàn bộ bản đã nộp' }).waitFor();
    await son.getByLabel('Số quyết định').fill('25/QĐ-UBND');
    await son.getByRole('button', { name: 'Phê duyệt đề nghị này' }).click();
    await son.getByText('Đã phê duyệt. Người nộp hồ sơ được báo').waitFor();
    await son.getByText('Võ Hồng Sơn trả lại đề nghị.').waitFor();
    await son.getByText('Võ Hồng Sơn phê duyệt.').waitFor();

    const kien = await portal.as('kien', '/decisions?status=approved', plainPhone);
    await kien.locator('main table a').click();
    await kien.getByText('25/QĐ-UBND').first().waitFor();
    expect(await kien.locator('main form').count()).toBe(0);
  });
});
