import type { Answers } from '../form.ts';
import { inventedOrganisation } from './organisation.ts';

const { name, address, phone, email, website, taxCode } = inventedOrganisation;

/** Complete and valid answers to `idea-intake@1`, invented. */
export const ideaAnswers: Answers = {
  idea: {
    name: 'Cảm biến độ mặn giá rẻ cho ruộng lúa – tôm (dữ liệu mẫu)',
    kind: 'group',
    sector: 'agriculture',
    problem:
      'Nước mặn lên nhanh trong đêm; nông dân đo bằng tay nên thường biết muộn (dữ liệu mẫu).',
    solution: 'Phao đo độ mặn chạy pin mặt trời, báo qua tin nhắn khi vượt ngưỡng (dữ liệu mẫu).',
    advantage: 'Giá bằng một phần năm máy nhập, dùng được nơi không có sóng 4G (dữ liệu mẫu).',
    trl: '5',
    tests: 'Ba phao chạy 60 ngày tại xã Bãi Ngang, sai số dưới 5% (dữ liệu mẫu).',
  },
  market: {
    customers:
      'Khoảng 2.000 hộ lúa – tôm; đã hỏi 42 hộ, 30 hộ sẵn sàng trả tiền thuê (dữ liệu mẫu).',
    competitors: 'Máy cầm tay nhập khẩu, trạm đo của nhà nước cách xa ruộng (dữ liệu mẫu).',
    plan: 'Quý 1 hoàn thiện phao, quý 2 thử với 20 hộ, quý 3 bán gói thuê (dữ liệu mẫu).',
    risks: 'Phao bị hàu bám: vỏ thay được; mất trộm: gắn định vị (dữ liệu mẫu).',
    references: 'Hợp tác xã Bãi Ngang có thư giới thiệu (dữ liệu mẫu).',
  },
  team: {
    members: [
      { name: 'Ngô Thùy Dương (dữ liệu mẫu)', role: 'Phần cứng', hours: 40 },
      { name: 'Trịnh Công Hậu (dữ liệu mẫu)', role: 'Khách hàng', hours: 30 },
    ],
    contact: 'Ngô Thùy Dương (dữ liệu mẫu)',
    phone: '0912345678',
    email: 'duong@phaomuoi.example.vn',
  },
  ask: {
    needs: ['workspace', 'mentoring', 'prototyping'],
    use: 'Làm 20 phao bản hai và thử với 20 hộ (dữ liệu mẫu).',
    months: 9,
    kpis: [
      { name: 'Hộ trả tiền thuê', now: '0', target: '60' },
      { name: 'Phao đang chạy', now: '3', target: '80' },
    ],
    isTruthful: true,
  },
  organisation: { name, address, phone, email, website, taxCode },
};
