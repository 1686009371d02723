import type { Answers } from '../form.ts';
import type { JsonObject } from '../json.ts';
import { inventedOrganisation } from './organisation.ts';

const application = {
  ...inventedOrganisation,
  name: 'Viện Nghiên cứu Thủy sản Sông Cái (dữ liệu mẫu)',
  programme: 'Chương trình KH&CN phục vụ nông nghiệp tỉnh Mẫu (dữ liệu mẫu)',
  leader: 'Vũ Đình Phúc (dữ liệu mẫu)',
  leaderRank: 'associate-professor',
  leaderDegree: 'doctor',
  leaderPosition: 'Trưởng phòng Công nghệ nuôi',
  leaderField: 'Nuôi trồng thủy sản, hệ thống tuần hoàn nước (dữ liệu mẫu)',
  leaderPhone: '0903123456',
  leaderEmail: 'phuc.vd@vienmau.example.vn',
  isEligible: true,
  isTruthful: true,
};

const topic = {
  name: 'Nghiên cứu hệ thống nuôi tôm tuần hoàn tiết kiệm nước cho vùng nhiễm mặn (dữ liệu mẫu)',
  months: 24,
  startsOn: '2026-07-01',
  endsOn: '2028-06-30',
  level: 'province',
  field: 'agricultural',
  place: 'Ba xã ven biển của tỉnh (dữ liệu mẫu)',
  totalCost: 2_400_000_000,
  stateMoney: 1_800_000_000,
  otherMoney: 600_000_000,
  lumpSum: 'partial',
  goal: 'Làm chủ hệ thống tuần hoàn giảm 60% nước thay, chi phí phù hợp hộ nuôi (dữ liệu mẫu).',
};

const people = {
  members: [
    {
      name: 'PGS.TS. Vũ Đình Phúc (dữ liệu mẫu)',
      role: 'leader',
      employer: 'Viện Nghiên cứu Thủy sản Sông Cái (dữ liệu mẫu)',
      work: 'Chủ trì thiết kế hệ thống, chịu trách nhiệm chung.',
      months: 12,
    },
    {
      name: 'TS. Hoàng Mỹ Linh (dữ liệu mẫu)',
      role: 'secretary',
      employer: 'Viện Nghiên cứu Thủy sản Sông Cái (dữ liệu mẫu)',
      work: 'Điều phối, theo dõi số liệu vi sinh.',
      months: 9.5,
    },
  ],
  partners: [
    {
      name: 'Hợp tác xã Nuôi tôm Bãi Ngang (dữ liệu mẫu)',
      address: 'Xã Bãi Ngang, tỉnh Mẫu (dữ liệu mẫu)',
      work: 'Bố trí ao thử nghiệm và tiếp nhận quy trình.',
    },
  ],
};

const science = {
  status: 'new',
  overviewAbroad: 'Các hệ thống tuần hoàn kín đã phổ biến nhưng chi phí đầu tư cao (dữ liệu mẫu).',
  overviewVietnam: 'Trong nước mới có mô hình quy mô lớn, chưa phù hợp hộ nuôi nhỏ (dữ liệu mẫu).',
  reasons: 'Cần hệ thống mô-đun giá rẻ, vận hành được khi độ mặn thay đổi nhanh (dữ liệu mẫu).',
  references: [{ citation: 'Tổng quan hệ thống tuần hoàn chi phí thấp, 2024 (tài liệu mẫu).' }],
  methods:
    'Thiết kế mô-đun, thử nghiệm đối chứng ba vụ, phân tích chi phí – lợi ích (dữ liệu mẫu).',
  cooperation: 'Hợp tác xã bố trí sáu ao; trường đại học phân tích vi sinh (dữ liệu mẫu).',
};

const plan = {
  contents: [
    { name: 'Thiết kế, chế tạo mô-đun tuần hoàn', method: 'Mô phỏng, chế thử, hiệu chỉnh.' },
    { name: 'Thử nghiệm và hoàn thiện quy trình', method: 'Ba vụ nuôi đối chứng.' },
  ],
  schedule: [
    {
      content: 1,
      work: 'Thiết kế và chế thử ba mô-đun.',
      result: 'Ba mô-đun vận hành ổn định 30 ngày.',
      from: 1,
      to: 9,
      who: 'Phòng Công nghệ nuôi',
    },
    {
      content: 2,
      work: 'Nuôi thử nghiệm ba vụ.',
      result: 'Tỷ lệ sống từ 80%, nước thay giảm 60%.',
      from: 10,
      to: 24,
      who: 'Viện và hợp tác xã',
    },
  ],
};

const products = {
  list: [
    { kind: 'I', name: 'Mô-đun tuần hoàn', quality: 'Giảm 60% nước thay', quantity: '03 bộ' },
    { kind: 'II', name: 'Quy trình nuôi', quality: 'Được hội đồng thông qua', quantity: '01' },
    { kind: 'III', name: 'Bài báo', quality: 'Tạp chí có phản biện', quantity: '02 bài' },
  ],
  market: 'Khoảng 1.200 hộ nuôi trong tỉnh có nhu cầu (dữ liệu mẫu).',
  application: 'Áp dụng ngay tại ba xã ven biển, nhân rộng qua khuyến nông (dữ liệu mẫu).',
  transfer: 'Chuyển giao có điều kiện cho hợp tác xã, tập huấn 200 hộ (dữ liệu mẫu).',
  impact: 'Giảm xả thải, tăng thu nhập hộ nuôi, thêm một hướng nghiên cứu (dữ liệu mẫu).',
};

const costs: JsonObject = {
  lines: [
    {
      item: 'labour',
      expense: 'Công lao động trực tiếp',
      volume: 42.5,
      unit: 'tháng công',
      unitPrice: 24_000_000,
      state: 1_020_000_000,
      basis: 'Định mức của tỉnh',
    },
    {
      item: 'equipment',
      expense: 'Chế tạo ba mô-đun',
      volume: 3,
      unit: 'bộ',
      unitPrice: 360_000_000,
      state: 680_000_000,
      other: 400_000_000,
      basis: 'Ba báo giá',
    },
    {
      item: 'materials',
      expense: 'Con giống, thức ăn, điện',
      volume: 6,
      unit: 'ao',
      unitPrice: 50_000_000,
      state: 100_000_000,
      other: 200_000_000,
      basis: 'Định mức kinh tế – kỹ thuật',
    },
  ],
  counterpartPlan: 'Hợp tác xã góp 600 triệu đồng, có nghị quyết kèm theo (dữ liệu mẫu).',
};

/** Complete and valid answers to `tt20-b1-1-b1-2a@1`, invented. */
export const tt20Answers: Answers = {
  application,
  topic,
  people,
  science,
  plan,
  products,
  costs,
};
