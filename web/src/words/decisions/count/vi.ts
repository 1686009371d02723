import type { FindingCode } from '#shared/judging/finding.ts';
import type { Count } from '#shared/judging/count.ts';

export interface Found {
  /** The criterion or seat it is about, by its name. */
  subject: string;
  have: number;
  needed: number;
}

const findings: Record<FindingCode, (found: Found) => string> = {
  'nobody-appointed': () => 'Hội đồng chưa có thành viên.',
  'size-not-allowed': ({ have }) => `Quy định không cho phép hội đồng ${have} người.`,
  'role-too-few': ({ subject }) => `Thiếu thành viên ở chức danh ${subject}.`,
  'role-too-many': ({ subject }) => `Thừa thành viên ở chức danh ${subject}.`,
  'trait-too-few': ({ have, needed }) => `Mới có ${have} trên ${needed} thành viên theo yêu cầu.`,
  'employer-too-many': ({ subject }) => `Quá nhiều thành viên của ${subject}.`,
  'sits-twice': () => 'Có người giữ hai ghế.',
  'everybody-recused': () => 'Mọi thành viên đều có xung đột lợi ích.',
  'too-many-recused': ({ have, needed }) =>
    `Chỉ còn ${have} thành viên không có xung đột lợi ích, cần ${needed}.`,
  'too-few-present': ({ have, needed }) => `Có mặt ${have} thành viên, cần ${needed}.`,
  'nobody-presides': () => 'Không có ai chủ trì phiên họp.',
  'vice-not-authorised': () => 'Phó Chủ tịch chưa được ủy quyền bằng văn bản để chủ trì.',
  'role-absent': ({ subject }) => `Vắng chức danh bắt buộc: ${subject}.`,
  'no-ballots': () => 'Không có phiếu nào.',
  'no-valid-ballots': () => 'Không có phiếu hợp lệ.',
  'more-ballots-than-present': ({ have, needed }) =>
    `Có ${have} phiếu nhưng chỉ ${needed} thành viên có mặt.`,
  'no-items': () => 'Không có nội dung nào để bỏ phiếu.',
  'mean-too-low': ({ needed }) => `Điểm trung bình chưa đạt ${needed}.`,
  'criterion-zeroed': ({ subject, have }) => `${have} thành viên cho 0 điểm ở “${subject}”.`,
  'criterion-not-met': ({ subject, have, needed }) =>
    `Chưa đạt “${subject}”: ${have} phiếu Đạt, cần ${needed}.`,
  'no-item-passed': () => 'Không có nội dung nào được đề nghị hỗ trợ.',
  'votes-too-few': ({ have, needed }) => `${have} phiếu đồng ý, cần ${needed}.`,
};

const outcomes: Record<Count['outcome'], string> = {
  fund: 'Hội đồng đề nghị hỗ trợ',
  decline: 'Hội đồng không đề nghị hỗ trợ',
  refused: 'Kết quả bỏ phiếu không được công nhận',
};

export const count = {
  title: 'Kết quả kiểm phiếu',
  secret: 'Phiếu kín: chỉ có số phiếu, không có tên người bỏ phiếu.',
  findings,
  outcomes,
  ballots: 'Phiếu',
  ballotLine: (issued: number, cast: number, valid: number, invalid: number) =>
    `Phát ra ${issued}, thu về ${cast}, được tính ${valid}, không tính ${invalid}`,
  present: 'Có mặt',
  presentLine: (present: number, of: number, recused: number) =>
    recused === 0
      ? `${present} trên ${of} thành viên`
      : `${present} trên ${of} thành viên, không kể ${recused} người có xung đột lợi ích`,
  why: 'Lý do',
  items: 'Từng nội dung đề nghị hỗ trợ',
  criteria: 'Từng tiêu chí',
  item: 'Nội dung',
  criterion: 'Tiêu chí',
  pass: 'Đạt',
  fail: 'Không đạt',
  result: 'Kết quả',
  passes: (pass: number, needed: number) => `Đạt (${pass}, cần ${needed})`,
  passesNot: (pass: number, needed: number) => `Chưa đạt (${pass}, cần ${needed})`,
  setAside: 'Hội đồng không xét',
  mean: 'Điểm trung bình',
  most: 'Tối đa',
  zeros: 'Số người cho 0',
  bonus: 'Điểm cộng',
  score: 'Điểm của hồ sơ',
  totals: 'Tổng điểm từng phiếu, từ cao xuống',
  totalAside: (total: number) => `${total} (không tính)`,
  votes: 'Biểu quyết',
  votesLine: (fund: number, decline: number, needed: number) =>
    `${fund} đồng ý, ${decline} không đồng ý; cần ${needed}`,
};
export type CountWords = typeof count;
