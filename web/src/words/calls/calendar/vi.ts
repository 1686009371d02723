import type { DayOffReason } from '#shared/values/calendar.ts';

const reasons: Record<DayOffReason, string> = {
  'new-year': 'Tết Dương lịch',
  tet: 'Tết Âm lịch',
  'hung-kings': 'Giỗ Tổ Hùng Vương',
  'reunification-day': 'Ngày Chiến thắng',
  'labour-day': 'Ngày Quốc tế lao động',
  'national-day': 'Quốc khánh',
  'culture-day': 'Ngày Văn hóa Việt Nam',
  compensation: 'Nghỉ bù ngày lễ trùng ngày nghỉ hằng tuần',
  swap: 'Hoán đổi ngày làm việc',
};

/** The holidays by which working days are counted. */
export const calendar = {
  title: 'Ngày nghỉ lễ và ngày làm bù',
  lead: 'Mọi thời hạn tính bằng ngày làm việc dựa trên bảng này. Năm chưa xác nhận thì thời hạn chỉ là dự kiến.',
  of: (year: number) => `Ngày nghỉ lễ năm ${year}`,
  year: 'Năm',
  state: 'Tình trạng',
  confirmed: 'Đã xác nhận',
  expected: 'Dự kiến',
  daysOff: 'Ngày nghỉ',
  makeUpDays: 'Ngày làm bù',
  noMakeUpDays: 'Không có ngày làm bù.',
  source: 'Nguồn',
  proposedSource:
    'Bảng dự kiến: Bộ luật Lao động 2019, Điều 111 và 112; ngày âm lịch tính theo giờ Việt Nam. Cách bố trí nghỉ Tết, ngày liền kề Quốc khánh và ngày hoán đổi chờ thông báo hằng năm.',
  decidedOn: 'Xác nhận lúc',
  day: 'Ngày',
  reason: 'Lý do nghỉ',
  reasons,
  decide: 'Xác nhận hoặc sửa',
  decideTitle: (year: number) => `Xác nhận ngày nghỉ lễ năm ${year}`,
  decideLead:
    'Đối chiếu từng dòng với thông báo của cơ quan có thẩm quyền. Để trống ô ngày để bỏ một dòng; các dòng trống ở cuối để thêm.',
  effect:
    'Bảng mới dùng cho các thời hạn tính từ lúc này. Hạn nộp đã công bố và hạn bổ sung đã gửi cho người nộp không thay đổi.',
  offRow: (n: number) => `Ngày nghỉ ${n}`,
  makeUpRow: (n: number) => `Ngày làm bù ${n}`,
  sourceHint: 'Số, ngày và cơ quan ban hành thông báo về lịch nghỉ',
  do: 'Xác nhận bảng này',
  done: (year: number) => `Đã xác nhận ngày nghỉ lễ năm ${year}.`,
  wrongOff: (n: number) =>
    `Ngày nghỉ ${n}: cần một ngày có thật, thuộc năm này và chỉ ghi một lần.`,
  wrongMakeUp: (n: number) =>
    `Ngày làm bù ${n}: cần một thứ Bảy hoặc Chủ nhật thuộc năm này, không trùng ngày nghỉ, chỉ ghi một lần.`,
  missingFixed: 'Bảng phải có đủ các ngày 01/01, 30/4, 01/5 và 02/9.',
  missingSource: 'Cần ghi nguồn: số, ngày và cơ quan ban hành thông báo.',
  history: 'Quá trình',
  events: {
    calendarConfirmed: (who: string) => `${who} đã xác nhận bảng ngày nghỉ.`,
    calendarCorrected: (who: string) => `${who} đã sửa bảng ngày nghỉ.`,
  },
  somebody: 'Quản trị viên',
  awaits: (year: number) => `Xác nhận ngày nghỉ lễ năm ${year}`,
};
export type Calendar = typeof calendar;
