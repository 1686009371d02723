import type { Figures } from '#shared/startups/metrics.ts';
import type { QuestionCode } from '#shared/startups/sanity.ts';

type Figure = keyof Figures;

const names: Record<Figure, string> = {
  revenue: 'Doanh thu',
  payingCustomers: 'Khách hàng trả tiền',
  jobs: 'Người đang làm việc',
  femaleJobs: 'Trong đó nữ',
  technicalJobs: 'Trong đó làm kỹ thuật',
  runwayMonths: 'Số tháng còn đủ tiền',
  exportRevenue: 'Doanh thu xuất khẩu',
  payroll: 'Tiền lương đã trả',
  taxesPaid: 'Thuế đã nộp',
};

const hints: Record<'revenue' | 'payingCustomers' | 'jobs' | 'runwayMonths', string> = {
  revenue: 'Tiền bán hàng trong kỳ; không có thì ghi 0',
  payingCustomers: 'Số khách đã trả tiền trong kỳ',
  jobs: 'Vào ngày cuối kỳ, kể cả người sáng lập',
  runwayMonths: 'Với số tiền đang có và mức chi hiện nay',
};

const questions: Record<QuestionCode, string> = {
  'femaleJobs-above-jobs': 'Số nữ lớn hơn số người đang làm việc.',
  'technicalJobs-above-jobs': 'Số người làm kỹ thuật lớn hơn số người đang làm việc.',
  'exportRevenue-above-revenue': 'Doanh thu xuất khẩu lớn hơn toàn bộ doanh thu.',
  'revenue-tenfold': 'Doanh thu gấp mười lần kỳ trước trở lên. Có thừa một số 0 không?',
  'revenue-a-tenth': 'Doanh thu chỉ bằng một phần mười kỳ trước. Có thiếu một số 0 không?',
  'revenue-ended': 'Kỳ trước có doanh thu, kỳ này bằng 0.',
  'payingCustomers-without-revenue': 'Có khách hàng trả tiền nhưng doanh thu bằng 0.',
  'payingCustomers-halved': 'Số khách hàng trả tiền giảm hơn một nửa so với kỳ trước.',
  'jobs-doubled': 'Số người đang làm việc tăng hơn gấp đôi so với kỳ trước.',
  'jobs-halved': 'Số người đang làm việc giảm hơn một nửa so với kỳ trước.',
};

/** Telling the figures of a period, and seeing them again. */
export const figures = {
  names,
  hints,
  questions,
  empty: 'Hãy ghi một số; không có thì ghi 0.',
  noNumber: 'Chỉ ghi một số nguyên, ví dụ 1.200.000.',
  title: 'Số liệu từng kỳ',
  of: (period: string) => `Số liệu ${period}`,
  lead: 'Khoảng hai phút. Gần đúng cũng được: sau này sửa lại được, có ghi lý do.',
  lastTime: (period: string, value: string) => `Kỳ trước (${period}): ${value}`,
  people: 'Việc làm',
  more: 'Thêm, nếu có',
  save: 'Gửi số liệu',
  saved: (period: string) => `Đã nhận số liệu ${period}.`,
  ask: 'Số liệu đã được lưu. Xin xem lại giúp:',
  askTodo: 'Nếu đúng vậy thì bạn không cần làm gì thêm.',
  correct: 'Sửa số liệu này',
  correctTitle: (period: string) => `Sửa số liệu ${period}`,
  correctLead: 'Số cũ và lý do sửa vẫn được giữ bên cạnh.',
  reason: 'Lý do sửa',
  reasonHint: 'Ví dụ: gõ thừa một số 0; có thêm hóa đơn. Ít nhất 10 ký tự.',
  saveCorrection: 'Lưu số đã sửa',
  corrected: (period: string) => `Đã sửa số liệu ${period}. Số cũ vẫn được giữ.`,
  period: 'Kỳ',
  figure: 'Chỉ số',
  now: 'Kỳ này',
  before: (period: string) => `Kỳ trước: ${period}`,
  none: '–',
  toldAt: 'Gửi lúc',
  earlier: 'Các lần sửa',
  earlierUntil: 'Số cũ, gửi lúc',
  because: 'Lý do thay:',
  missing: 'Những kỳ chưa có',
  missingTodo: 'Gửi muộn vẫn được nhận; điền kỳ nào trước cũng được.',
  moreMissing: (count: number) => `và ${count} kỳ trước đó`,
  next: (period: string) => `Điền tiếp ${period}`,
  complete: 'Đã đủ các kỳ.',
  noneYet: 'Chưa có số liệu nào.',
  all: 'Toàn bộ số liệu',
  older: 'Các kỳ trước đó',
  earlierRhythm: 'Có kỳ gửi theo nhịp khác; biểu đồ chỉ vẽ các kỳ cùng nhịp hiện nay.',
  drawn: 'Biểu đồ',
  chartRevenue: 'Doanh thu theo kỳ',
  chartPeople: 'Khách hàng và việc làm theo kỳ',
  running: 'Kỳ này chưa kết thúc.',
  runningTodo: (day: string) => `Có thể gửi số liệu từ sau ngày ${day}.`,
  theirOwn: 'Ai thấy những số này do nhóm sáng lập chọn.',
  choose: 'Chọn ai được xem',
  months: (count: number) => `${count} tháng`,
};
export type FiguresWords = typeof figures;
