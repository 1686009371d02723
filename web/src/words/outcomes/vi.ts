import type { IntakeOutcome } from '#shared/insights/intake.ts';

const names: Record<IntakeOutcome, string> = {
  graduated: 'Tốt nghiệp',
  survived: 'Còn hoạt động sau 12 tháng',
  revenue: 'Doanh thu 12 tháng gần nhất',
  capital: 'Vốn nhận được từ khi vào khóa',
};

export const outcomes = {
  names,
  title: 'Từ tuyển chọn đến kết quả',
  lead: 'Tiêu chí nào được hội đồng chấm cao thì về sau thường đi cùng kết quả tốt. Đi cùng không có nghĩa là gây ra.',
  how: 'Mỗi ô là hệ số tương quan hạng Spearman giữa điểm trung bình của tiêu chí và kết quả, từ −1 đến 1, kèm khoảng tin cậy 95% (biến đổi Fisher) và số dự án. Khoảng chứa số 0 nghĩa là chưa nói được gì.',
  hidden: 'Ô nào có dưới 5 dự án ở một phía thì không hiển thị, để không lộ dự án nào.',
  pack: (title: string, cases: number) => `${title}: ${cases} dự án`,
  criterion: 'Tiêu chí',
  few: 'Số dự án còn ít (dưới 30): khoảng tin cậy rất rộng, chưa nên đổi cách chấm vì những con số này.',
  none: 'Chưa đủ dự án để so sánh.',
  noneText: 'Cần ít nhất 5 dự án được hội đồng chấm điểm rồi vào cùng một loại khóa.',
  along: 'Cùng chiều',
  against: 'Ngược chiều',
  unclear: 'Chưa rõ',
  cell: (value: string, low: string, high: string) => `${value} (từ ${low} đến ${high})`,
  cases: (cases: number) => `${cases} dự án`,
};
export type OutcomeWords = typeof outcomes;
