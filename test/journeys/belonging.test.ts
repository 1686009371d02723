import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast, letterOf, mamXanhTaxCode } from '../given/people.ts';
import type { Cast } from '../given/people.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
let given: Cast;
beforeAll(async () => {
  portal = await startPortal();
  given = await cast(portal.service);
});
afterAll(() => portal.stop());

const plainPhone = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };

describe('somebody new', () => {
  it('says who they are once, on the way into the organisation that invited them', async () => {
    const lan = await portal.as('lan', `/organisations/${given.mamXanh}/invitations`, plainPhone);
    await lan.getByLabel('Thư điện tử của người được mời').fill('la@vuon-uom.example');
    await lan.getByRole('button', { name: 'Gửi lời mời' }).click();
    await lan.getByText('Đã gửi lời mời tới la@vuon-uom.example.').waitFor();
    const { items } = await portal.service
      .as('lan')
      .listInvitations({ organisationId: given.mamXanh });
    const [sent] = items;
    if (!sent) throw new Error('No invitation was kept.');
    const { link } = await letterOf(sent.id);

    const la = await portal.as('la', link, plainPhone);
    expect(new URL(la.url()).pathname).toBe('/me');
    await la.getByLabel('Họ và tên').fill('Lạ Thị Mới');
    await la.getByLabel('Thư điện tử').fill('la@vuon-uom.example');
    await la.getByLabel('Mã số nhà nghiên cứu ORCID').fill('0000-0002-1825-0098');
    await la.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
    await la.getByRole('link', { name: 'Mã ORCID gồm 16 ký tự' }).waitFor();

    const orcid = la.getByLabel('Mã số nhà nghiên cứu ORCID');
    await orcid.fill('https://orcid.org/0000-0002-1825-0097');
    await la.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
    await la.getByRole('heading', { name: 'Công ty Mầm Xanh' }).waitFor();
    await la.getByRole('button', { name: 'Nhận lời mời' }).click();
    await la.getByText('Bạn đã là thành viên của Công ty Mầm Xanh.').waitFor();

    await la.goto(link);
    await la.getByText('Bạn đã là thành viên của tổ chức này.').waitFor();
  });

  it('learns that another holds the tax code, keeps what they typed, and registers their own', async () => {
    const nam = await portal.as('nam', '/organisations/new', plainPhone);
    await nam.getByLabel('Tên tổ chức, doanh nghiệp').fill('Hợp tác xã Bến Tre');
    const taxCode = nam.getByLabel('Mã số thuế');
    await taxCode.fill('12345');
    await nam.getByLabel('Hợp tác xã').check();
    await nam.getByLabel('Địa chỉ trụ sở').fill('Ấp 3');
    await nam.getByLabel('Điện thoại').fill('0912 345 678');
    await nam.getByLabel('Thư điện tử').fill('htx@bentre.example');
    await nam.getByLabel('Người đại diện theo pháp luật').fill('Ngô Gia Nam');
    const go = nam.getByRole('button', { name: 'Đăng ký tổ chức' });
    await go.click();
    await nam.getByRole('link', { name: 'Mã số thuế gồm 10 số' }).waitFor();

    await taxCode.fill(mamXanhTaxCode);
    await go.click();
    await nam.getByRole('link', { name: 'gửi lời mời cho bạn' }).waitFor();
    expect(await nam.getByLabel('Địa chỉ trụ sở').inputValue()).toBe('Ấp 3');

    await taxCode.fill('0100 109 107');
    await go.click();
    await nam.getByText('Đã đăng ký Hợp tác xã Bến Tre.').waitFor();
    await nam.getByText('chữ số kiểm tra không khớp').waitFor();
  });
});

describe('an owner', () => {
  it('takes an invitation back and takes a member out, who then finds the page closed', async () => {
    const home = `/organisations/${given.mamXanh}`;
    const lan = await portal.as('lan', `${home}/invitations`, plainPhone);
    await lan.getByLabel('Thư điện tử của người được mời').fill('ai-do@vuon-uom.example');
    await lan.getByRole('button', { name: 'Gửi lời mời' }).click();
    await lan.getByRole('button', { name: 'Thu hồi lời mời gửi ai-do@vuon-uom.example' }).click();
    await lan.getByText('Liên kết không dùng được nữa.').waitFor();

    const tuan = await portal.as('tuan', home, plainPhone);
    await tuan.getByText('Bạn là thành viên').waitFor();
    await lan.goto(home);
    const row = lan.getByRole('row', { name: 'Đỗ Anh Tuấn' });
    await row.getByText('Bớt khỏi tổ chức').click();
    await row.getByRole('button', { name: 'Bớt Đỗ Anh Tuấn khỏi tổ chức' }).click();
    await lan.getByText('Đỗ Anh Tuấn không còn là thành viên của tổ chức.').waitFor();
    await tuan.reload();
    await tuan.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  });

  it('cannot leave as the last one, and is told so', async () => {
    const minh = await portal.as('minh', `/organisations/${given.rival}`, plainPhone);
    await minh.getByText('Rời tổ chức', { exact: true }).click();
    await minh.getByRole('button', { name: 'Rời tổ chức này' }).click();
    await minh.getByText('Tổ chức phải còn ít nhất một người quản lý.').waitFor();
  });
});

describe('an administrator', () => {
  it('finds people without their marks, grants a role and takes it away, each with its reason', async () => {
    const an = await portal.as('an', '/people', plainPhone);
    await an.getByLabel('Tìm theo tên').fill('dang');
    await an.getByRole('button', { name: 'Tìm' }).click();
    await an.getByRole('link', { name: 'Đặng Bảo Ngọc' }).click();
    await an.getByLabel('Kiểm tra, giám sát').check();
    await an.getByLabel('Lý do, căn cứ').last().fill('ngắn');
    await an.getByRole('button', { name: 'Cấp vai trò' }).click();
    await an.getByRole('link', { name: 'Lý do cần ít nhất một câu' }).waitFor();
    await an.getByLabel('Lý do, căn cứ').last().fill('Theo Quyết định số 12/QĐ-SKHCN');
    await an.getByRole('button', { name: 'Cấp vai trò' }).click();
    await an.getByText('Đã cấp vai trò “Kiểm tra, giám sát” cho Đặng Bảo Ngọc.').waitFor();

    const role = an.getByRole('listitem').filter({ hasText: 'Đọc lịch sử của mọi hồ sơ' });
    await role.getByText('Thu hồi', { exact: true }).click();
    await role.getByLabel('Lý do, căn cứ').fill('Hết thời hạn được phân công.');
    await role.getByRole('button', { name: 'Thu hồi vai trò “Kiểm tra, giám sát”' }).click();
    await an.getByText('Đã thu hồi vai trò “Kiểm tra, giám sát” của Đặng Bảo Ngọc.').waitFor();
    await an.getByText('Vũ Bình An thu hồi vai trò “Kiểm tra, giám sát”.').waitFor();
  });

  it('changes nobody’s own roles; an auditor reads the same page and has no buttons', async () => {
    const path = (name: 'an' | 'ngoc') => `/people/${given.people(name)}`;
    const an = await portal.as('an', path('an'), plainPhone);
    await an.getByText('Không ai tự cấp hay tự thu hồi vai trò của mình.').waitFor();
    expect(await an.locator('main form').count()).toBe(0);
    const kien = await portal.as('kien', path('ngoc'), plainPhone);
    await kien.getByRole('heading', { name: 'Đặng Bảo Ngọc' }).waitFor();
    expect(await kien.locator('main form').count()).toBe(0);
    const lan = await portal.as('lan', '/people', plainPhone);
    await lan.getByRole('heading', { name: 'Bạn chưa được giao việc này' }).waitFor();
  });
});
