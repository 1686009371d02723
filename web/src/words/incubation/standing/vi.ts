import type {
  AdviceField,
  Aim,
  CohortPlan,
  CohortStatus,
  PlaceStatus,
} from '#shared/incubation/model.ts';
import type { MilestoneStatus } from '#shared/incubation/following.ts';
import type { Outcome } from '#shared/incubation/programme-rules.ts';
import type { Colour } from '#shared/incubation/rag.ts';
import type { Slot } from '#shared/incubation/slot.ts';

const cohortStatus: Record<CohortStatus, string> = {
  planned: 'Dự kiến',
  running: 'Đang diễn ra',
  ended: 'Đã kết thúc',
};
const stage: Record<PlaceStatus, string> = {
  admitted: 'Đã nhận',
  preIncubation: 'Tiền ươm tạo',
  incubation: 'Ươm tạo',
  extension: 'Gia hạn',
  graduated: 'Tốt nghiệp',
  exited: 'Đã rời khóa',
  failed: 'Dừng ươm tạo',
};
const colour: Record<Colour, string> = { green: 'Ổn', amber: 'Cần lưu ý', red: 'Báo động' };
const milestone: Record<MilestoneStatus, string> = {
  open: 'Đang làm',
  delivered: 'Chờ nghiệm thu',
  accepted: 'Đã nghiệm thu',
};
const fields: Record<AdviceField, string> = {
  technology: 'Công nghệ',
  business: 'Kinh doanh',
  investment: 'Đầu tư',
  property: 'Sở hữu trí tuệ',
  law: 'Pháp lý',
  finance: 'Tài chính',
  marketing: 'Tiếp thị',
};
const kinds: Record<CohortPlan['kind'], string> = {
  incubation: 'Ươm tạo',
  acceleration: 'Tăng tốc',
};
const aims: Record<Aim, string> = {
  revenue: 'Doanh thu một kỳ',
  payingCustomers: 'Khách hàng trả tiền',
  jobs: 'Việc làm',
  femaleJobs: 'Việc làm cho nữ',
  technicalJobs: 'Việc làm kỹ thuật',
  exportRevenue: 'Doanh thu xuất khẩu một kỳ',
};
const outcomes: Record<Outcome, string> = {
  payingCustomer: 'có khách hàng trả tiền',
  revenue: 'đạt mức doanh thu của quy chế',
  capital: 'gọi được mức vốn của quy chế',
  property: 'có quyền sở hữu trí tuệ đã nộp đơn hoặc được cấp',
  trl: 'đạt mức sẵn sàng công nghệ của quy chế',
};
const slotKinds: Record<Slot['kind'], string> = { interview: 'Phỏng vấn', pitch: 'Thuyết trình' };
export const standing = {
  cohortStatus,
  stage,
  colour,
  milestone,
  mark: { ...milestone, late: 'Trễ hạn' },
  fields,
  kinds,
  aims,
  slotKinds,
  concern: {
    'milestone-late': (title: string, days: number) => `Mốc “${title}” chậm ${days} ngày`,
    'blocker-old': (what: string, days: number) => `Vướng ${days} ngày: ${what}`,
    'check-ins-missed': (weeks: number) => `${weeks} tuần liền không báo cáo nhanh`,
    'stage-long': (days: number) => `Quá hạn của giai đoạn ${days} ngày`,
  },
  lack: {
    'cohort-not-running': 'Khóa chưa bắt đầu.',
    'no-milestones': 'Chưa đặt mốc bắt buộc nào.',
    'milestone-open': (title: string) => `Mốc bắt buộc “${title}” chưa được nghiệm thu.`,
    'too-few-outcomes': (needed: number, have: number, counted: string) =>
      `Cần ít nhất ${needed} kết quả, mới có ${have}. Tính là kết quả: ${counted}.`,
  },
  outcomes,
  rules: {
    'standard@1': 'Ươm tạo (tiền ươm tạo 3 tháng, ươm tạo 24 tháng, gia hạn 12 tháng)',
    'acceleration@1': 'Tăng tốc (chuẩn bị 1 tháng, tăng tốc 6 tháng, gia hạn 3 tháng)',
  },
  somebody: 'Một người của Trung tâm',
  awaits: {
    judge: (startup: string) => `Nghiệm thu kết quả của ${startup}`,
    red: (startup: string) => `Hỏi xem ${startup} cần gì`,
    survey: (startup: string, months: number) => `Hỏi thăm ${startup} sau ${months} tháng`,
    checkIn: (startup: string) => `Báo cáo nhanh tuần này của ${startup}`,
    milestone: 'Nộp kết quả mốc',
    mySurvey: (months: number) => `Trả lời khảo sát ${months} tháng sau tốt nghiệp`,
    interview: 'Đến phỏng vấn',
    pitch: 'Đến thuyết trình',
  },
};
export type StandingWords = typeof standing;
