import type { Count } from '#shared/judging/count.ts';

const conclusions: Record<Count['outcome'], string> = {
  fund: 'Hội đồng đề nghị hỗ trợ hồ sơ này.',
  decline: 'Hội đồng không đề nghị hỗ trợ hồ sơ này.',
  refused: 'Không kiểm được phiếu.',
};

/** What a count says, wherever it is read. */
export const count = {
  title: 'Kết quả kiểm phiếu',
  lead: 'Phiếu kín: chỉ có kết quả chung, không ai biết ai đã bỏ phiếu thế nào.',
  present: 'Có mặt',
  presentLine: (present: number, of: number, needed: number, recused: number) =>
    recused === 0
      ? `${present} trên ${of} thành viên, cần ${needed}`
      : `${present} trên ${of} thành viên, cần ${needed}; không kể ${recused} người có xung đột lợi ích`,
  ballots: 'Số phiếu',
  ballotLine: (issued: number, cast: number, valid: number, invalid: number) =>
    `Phát ra ${issued}, thu về ${cast}, được tính ${valid}, không tính ${invalid}`,
  criteria: 'Kết quả theo tiêu chí',
  items: 'Kết quả theo nội dung đề nghị hỗ trợ',
  criterion: 'Tiêu chí',
  item: 'Nội dung',
  pass: 'Đạt',
  fail: 'Không đạt',
  needed: 'Cần đạt',
  verdict: 'Kết luận',
  passes: 'Đạt',
  passesNot: 'Không đạt',
  aside: 'Không xét',
  asideWhy: 'Tiêu chí hội đồng quyết định không xét, và lý do',
  max: 'Tối đa',
  mean: 'Trung bình',
  weight: 'Hệ số',
  weighted: 'Điểm sau hệ số',
  supportedFrom: (least: number) => `Được đề nghị từ ${least} điểm`,
  zeros: 'Số phiếu 0 điểm',
  points: 'Tổng điểm của các phiếu',
  pointsNote: 'Xếp từ cao đến thấp, không theo thứ tự bỏ phiếu.',
  outlier: 'không tính, chênh lệch quá mức so với điểm trung bình',
  meanOfAll: 'Điểm trung bình của mọi phiếu',
  meanOfValid: 'Điểm trung bình của các phiếu được tính',
  bonus: 'Điểm cộng',
  score: 'Điểm của hồ sơ',
  informs: 'Điểm trung bình để tham khảo',
  exact: 'chính xác:',
  fund: 'Đồng ý',
  decline: 'Không đồng ý',
  votesNeeded: 'Số phiếu đồng ý cần có',
  conclusion: 'Kết luận',
  conclusions,
  passedItems: 'Nội dung được đề nghị hỗ trợ',
  reasons: 'Lý do',
};
export type CountWords = typeof count;
