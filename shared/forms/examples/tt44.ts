import type { Answers } from '../form.ts';
import { inventedOrganisation } from './organisation.ts';

const programme = {
  name: 'Phát triển học liệu số về khoa học dữ liệu cho trường đại học (dữ liệu mẫu)',
  code: 'CT-2026-01',
  method: 'selection',
  necessity: 'Sinh viên địa phương thiếu học liệu thực hành bằng tiếng Việt (dữ liệu mẫu).',
  goal: 'Xây dựng bộ học liệu mở và phòng thực hành ảo dùng chung (dữ liệu mẫu).',
  months: 24,
  place: 'Trường Đại học Sông Cái (dữ liệu mẫu)',
  totalCost: 900_000_000,
  stateMoney: 700_000_000,
  otherMoney: 200_000_000,
  fundingPlan: 'Doanh nghiệp phần mềm đồng tài trợ hạ tầng máy chủ (dữ liệu mẫu).',
};

const contents = {
  items: [
    { name: 'Xây dựng học liệu mở', work: 'Biên soạn 12 học phần, thẩm định.', from: 1, to: 14 },
    { name: 'Phòng thực hành ảo', work: 'Phát triển và thử nghiệm.', from: 6, to: 24 },
  ],
  products: [
    { item: 1, name: 'Bộ học liệu', indicator: 'Được 03 trường sử dụng', quantity: '12 học phần' },
    { item: 2, name: 'Phòng thực hành ảo', indicator: '500 tài khoản', quantity: '01 hệ thống' },
  ],
  feasibility: 'Nhóm đã có bản thử của bốn học phần (dữ liệu mẫu).',
  novelty: 'Học liệu gắn dữ liệu địa phương, chấm bài tự động (dữ liệu mẫu).',
  commercialisation: 'Chuyển giao không độc quyền, dịch vụ vận hành có phí (dữ liệu mẫu).',
  impact: 'Nâng chất lượng đào tạo, giảm chi phí học liệu cho sinh viên (dữ liệu mẫu).',
};

const leader = {
  name: 'Đặng Bích Ngọc (dữ liệu mẫu)',
  degree: 'PGS.TS.',
  birthYear: 1979,
  position: 'Trưởng khoa, Trường Đại học Sông Cái (dữ liệu mẫu)',
  phone: '0988111222',
  email: 'ngoc.db@dhmau.example.vn',
  experience: 'Chủ trì một đề tài cấp bộ đã nghiệm thu năm 2024 (dữ liệu mẫu).',
  publications: [
    { title: 'Học liệu mở cho khoa học dữ liệu (mẫu)', journal: 'Tạp chí mẫu', year: 2024 },
  ],
  members: [
    {
      name: 'Bùi Anh Tuấn (dữ liệu mẫu)',
      degree: 'TS.',
      employer: 'Trường Đại học Sông Cái (dữ liệu mẫu)',
      work: 'Phát triển phòng thực hành ảo.',
    },
  ],
};

/** Complete and valid answers to `tt44-bm08-bm11@1`, invented. */
export const tt44Answers: Answers = {
  host: {
    ...inventedOrganisation,
    name: 'Trường Đại học Sông Cái (dữ liệu mẫu)',
    isTruthful: true,
  },
  programme,
  contents,
  leader,
  potential: {
    facilities: 'Phòng máy chủ, hai phòng thực hành 60 máy (dữ liệu mẫu).',
    equipment: [{ name: 'Máy chủ tính toán', quantity: 2, year: 2024, use: 'Phòng thực hành ảo' }],
  },
  costs: {
    lines: [
      {
        item: 1,
        expense: 'Biên soạn, thẩm định học liệu',
        volume: 12,
        unit: 'học phần',
        unitPrice: 40_000_000,
        state: 480_000_000,
        basis: 'Định mức biên soạn của trường',
      },
      {
        item: 2,
        expense: 'Phát triển phòng thực hành ảo',
        volume: 10.5,
        unit: 'tháng công',
        unitPrice: 40_000_000,
        state: 220_000_000,
        other: 200_000_000,
        basis: 'Báo giá nhân công phần mềm',
      },
    ],
  },
};
