import type { FindingCode } from '#shared/judging/finding.ts';
import type { CouncilRole, MemberTrait } from '#shared/rulepacks/council.ts';
import type { Said } from '#lib/councils/findings.ts';

const roles: Record<CouncilRole, string> = {
  chair: 'Chủ tịch',
  vice: 'Phó Chủ tịch',
  reviewer: 'Ủy viên phản biện',
  sciSecretary: 'Ủy viên thư ký khoa học',
  member: 'Ủy viên',
};
const traits: Record<MemberTrait, string> = {
  earlierCouncil: 'từ hội đồng đã xác định nhiệm vụ',
  expert: 'là chuyên gia cùng lĩnh vực',
};

const codes: Record<FindingCode, (said: Said) => string> = {
  'nobody-appointed': () => 'Chưa chọn thành viên nào.',
  'size-not-allowed': ({ subject, have }) =>
    `Số thành viên phải là một trong các số ${subject}; đang chọn ${have}.`,
  'role-too-few': ({ subject, have, needed }) =>
    `${subject}: cần ít nhất ${needed} người, đang chọn ${have}.`,
  'role-too-many': ({ subject, have, needed }) =>
    `${subject}: tối đa ${needed} người, đang chọn ${have}.`,
  'trait-too-few': ({ subject, have, needed }) =>
    `Thành viên ${subject}: cần ít nhất ${needed} người, đang có ${have}.`,
  'employer-too-many': ({ subject, have, needed }) =>
    `${subject}: tối đa ${needed} người cùng cơ quan, đang chọn ${have}.`,
  'sits-twice': ({ subject }) => `${subject} được chọn hơn một lần.`,
  'everybody-recused': () => 'Mọi thành viên đều có xung đột lợi ích với hồ sơ này.',
  'too-many-recused': ({ have, needed }) =>
    needed === 0
      ? 'Quá nhiều thành viên có xung đột lợi ích với các hồ sơ đã chọn.'
      : `Chỉ còn ${have} thành viên không có xung đột lợi ích, cần ít nhất ${needed}.`,
  'too-few-present': ({ have, needed }) => `Mới có mặt ${have} thành viên, cần ít nhất ${needed}.`,
  'nobody-presides': () => 'Chủ tịch và Phó Chủ tịch đều chưa có mặt nên chưa có người chủ trì.',
  'vice-not-authorised': () =>
    'Chủ tịch vắng mặt và chưa ghi nhận văn bản ủy quyền cho Phó Chủ tịch chủ trì.',
  'role-absent': ({ subject, have, needed }) =>
    `${subject}: phải có mặt ít nhất ${needed} người, đang có ${have}.`,
  'no-ballots': () => 'Chưa có phiếu nào được bỏ.',
  'no-valid-ballots': () => 'Không có phiếu nào hợp lệ.',
  'more-ballots-than-present': ({ have, needed }) =>
    `Có ${have} phiếu trong khi chỉ ${needed} thành viên có mặt.`,
  'no-items': ({ subject }) =>
    subject
      ? `Hồ sơ “${subject}” chưa nêu nội dung nào để hội đồng bỏ phiếu.`
      : 'Hồ sơ chưa nêu nội dung nào để hội đồng bỏ phiếu.',
  'mean-too-low': ({ needed }) => `Điểm trung bình chưa đạt ${needed} điểm.`,
  'criterion-zeroed': ({ subject, have }) =>
    `Tiêu chí “${subject}” bị ${have} thành viên cho 0 điểm.`,
  'criterion-not-met': ({ subject, have, needed }) =>
    `Tiêu chí “${subject}” có ${have} phiếu “Đạt”, cần ít nhất ${needed}.`,
  'no-item-passed': () => 'Không nội dung nào có đủ số phiếu “Đạt” để được đề nghị hỗ trợ.',
  'votes-too-few': ({ have, needed }) => `Có ${have} phiếu đồng ý, cần ít nhất ${needed}.`,
};

export const findings = { roles, traits, codes };
export type FindingWords = typeof findings;
