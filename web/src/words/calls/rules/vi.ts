import type { Anchor, DeadlineName, PackDeadline } from '#shared/rulepacks/deadlines.ts';
import type { CouncilRole, MemberTrait } from '#shared/rulepacks/council.ts';
import type { Majority, TieBreak } from '#shared/rulepacks/scheme.ts';

type Unit = PackDeadline['unit'];
const amounts: Record<Unit, (n: number) => string> = {
  d: (n) => `${n} ngày`,
  wd: (n) => `${n} ngày làm việc`,
  month: (n) => `${n} tháng`,
};

const roles: Record<CouncilRole, string> = {
  chair: 'Chủ tịch',
  vice: 'Phó Chủ tịch',
  reviewer: 'Ủy viên phản biện',
  sciSecretary: 'Ủy viên thư ký khoa học',
  member: 'Ủy viên',
};
const traits: Record<MemberTrait, (share: string) => string> = {
  earlierCouncil: (share) =>
    `Ưu tiên mời ${share} số thành viên từ hội đồng đã xác định nhiệm vụ này.`,
  expert: (share) => `Mời ${share} số thành viên là chuyên gia cùng lĩnh vực.`,
};
const mustBeThere: Record<CouncilRole, (least: number) => string> = {
  chair: () => 'Chủ tịch phải có mặt.',
  vice: () => 'Phó Chủ tịch phải có mặt.',
  reviewer: (least) => `Phải có mặt ít nhất ${least} ủy viên phản biện.`,
  sciSecretary: () => 'Ủy viên thư ký khoa học phải có mặt.',
  member: (least) => `Phải có mặt ít nhất ${least} ủy viên.`,
};
const majorities: Record<Majority['of'], (share: string) => string> = {
  ballotsCast: (share) => `${share} số phiếu đã bỏ`,
  membersPresent: (share) => `${share} số thành viên có mặt`,
};
const ties: Record<TieBreak, (years: number, content: string) => string> = {
  lessStateMoney: () => 'hồ sơ đề nghị ít kinh phí từ ngân sách nhà nước hơn;',
  excellentTask: (years) =>
    `chủ nhiệm hoặc tổ chức chủ trì có nhiệm vụ được xếp loại xuất sắc trong ${years} năm gần nhất;`,
  contentMean: (_, content) => `hồ sơ có điểm trung bình cao hơn ở tiêu chí “${content}”.`,
};
const deadlines: Record<DeadlineName, string> = {
  callOpen: 'Thời gian thông báo',
  secondCall: 'Thông báo lần hai, nếu chưa chọn được ai',
  validityCheck: 'Kiểm tra tính hợp lệ của hồ sơ',
  supplement: 'Bổ sung hồ sơ khi được yêu cầu',
  review: 'Tổ chức xét duyệt',
  documentsBefore: 'Gửi tài liệu cho hội đồng',
  questionsBefore: 'Gửi câu hỏi cho người nộp hồ sơ',
  resultNotice: 'Thông báo kết quả xét duyệt',
  revise: 'Hoàn thiện hồ sơ theo kết luận của hội đồng',
  budgetDocumentsBefore: 'Gửi tài liệu cho tổ thẩm định kinh phí',
  budgetAppraisal: 'Thẩm định kinh phí',
  budgetRevise: 'Hoàn thiện hồ sơ sau thẩm định kinh phí',
  approval: 'Quyết định phê duyệt',
  publication: 'Công khai kết quả',
  publicFor: 'Giữ kết quả công khai',
  cancellationNotice: 'Thông báo khi hủy kết quả',
  contract: 'Ký hợp đồng',
  payment: 'Thanh toán',
  amendment: 'Điều chỉnh hợp đồng',
  termination: 'Chấm dứt hợp đồng',
  dataSupply: 'Cung cấp số liệu sau khi kết thúc',
};
const anchors: Record<Anchor, string> = {
  callPublished: 'ngày công bố thông báo',
  callClosed: 'ngày hết hạn nộp hồ sơ',
  supplementAsked: 'ngày có yêu cầu bổ sung',
  dossierValid: 'ngày hồ sơ được xác nhận hợp lệ',
  meeting: 'ngày họp hội đồng',
  minutes: 'ngày có biên bản họp',
  resultNotice: 'ngày thông báo kết quả',
  revisedDossier: 'ngày nhận hồ sơ đã hoàn thiện',
  budgetMeeting: 'ngày họp thẩm định kinh phí',
  budgetAppraised: 'ngày có kết quả thẩm định kinh phí',
  approved: 'ngày ký quyết định phê duyệt',
  published: 'ngày công khai kết quả',
  cancelled: 'ngày hủy kết quả',
  claimValid: 'ngày nhận đủ chứng từ hợp lệ',
  opinions: 'ngày có đủ ý kiến',
  operating: 'ngày đưa kết quả vào hoạt động',
};

/** What a rule pack says, in sentences. */
export const rules = {
  roles,
  traits,
  mustBeThere,
  majorities,
  ties,
  deadlines,
  anchors,
  amounts,
  after: (amount: string, anchor: string) => `${amount} kể từ ${anchor}`,
  before: (amount: string, anchor: string) => `ít nhất ${amount} trước ${anchor}`,
  lasts: (amount: string, anchor: string) => `trong ${amount} kể từ ${anchor}`,
  dueBy: 'chậm nhất',
  unconfirmed: 'dự kiến, vì lịch nghỉ lễ của năm chưa được xác nhận',
  atLeast: (share: string) => `ít nhất ${share}`,
  moreThan: (share: string) => `quá ${share}`,
  size: (numbers: string) => `Hội đồng có ${numbers} thành viên.`,
  otherSize: 'Khi cần, cơ quan quản lý quyết định số thành viên khác.',
  count: (min: number, max: number) =>
    min === max ? `${min}` : min === 0 ? `tối đa ${max}` : `${min} đến ${max}`,
  member: (role: string, count: string) => `${role}: ${count}`,
  perEmployer: (max: number) => `Không quá ${max} thành viên của cùng một cơ quan.`,
  quorum: (share: string) => `Hội đồng chỉ họp khi có mặt ${share} số thành viên.`,
  chairs:
    'Chủ tịch chủ trì phiên họp; khi Chủ tịch vắng mặt, Phó Chủ tịch chủ trì nếu được ủy quyền bằng văn bản.',
  viceChairs: 'Chủ tịch chủ trì phiên họp; khi Chủ tịch vắng mặt, Phó Chủ tịch chủ trì.',
  absent:
    'Ý kiến bằng văn bản của thành viên vắng mặt được đọc để tham khảo, không tính vào kết quả.',
  secret: 'Phiếu kín: hội đồng công bố kết quả kiểm phiếu, không ai biết ai đã bỏ phiếu thế nào.',
  interests:
    'Thành viên có xung đột lợi ích với một hồ sơ thì không được đọc và không bỏ phiếu cho hồ sơ đó.',
  allOf: (group: string) => `Phải đạt tất cả các tiêu chí trong nhóm “${group}”.`,
  oneOf: (group: string) => `Phải đạt ít nhất một tiêu chí trong nhóm “${group}”.`,
  maySetAside: (group: string) =>
    `Hội đồng có thể không xét một tiêu chí trong nhóm “${group}” nếu ghi rõ lý do vào biên bản.`,
  noPoints: 'Không chấm điểm: mỗi tiêu chí, mỗi nội dung chỉ “Đạt” hoặc “Không đạt”.',
  criterionMet: (majority: string) => `Một tiêu chí đạt khi có ${majority} đánh giá “Đạt”.`,
  itemPasses: (majority: string) =>
    `Hội đồng bỏ phiếu riêng cho từng nội dung; nội dung nào có ${majority} đánh giá “Đạt” thì được đề nghị hỗ trợ.`,
  points: (total: number) =>
    `Mỗi thành viên chấm tối đa ${total} điểm; điểm của hồ sơ là trung bình cộng các phiếu được tính.`,
  outlier: (share: string) =>
    `Phiếu chênh lệch ${share} so với điểm trung bình thì không được tính.`,
  bonus: (percent: number, from: number) =>
    `Tổ chức đã đề xuất nhiệm vụ được cộng ${percent}% điểm trung bình nếu điểm trung bình từ ${from} trở lên.`,
  least: (points: number) =>
    `Hồ sơ có điểm trung bình cao nhất được đề nghị, nếu đạt từ ${points} điểm trở lên.`,
  zeroed: (majority: string) =>
    `Hồ sơ không được đề nghị nếu có một tiêu chí bị ${majority} cho 0 điểm.`,
  scale: (lowest: string, highest: string) =>
    `Mỗi thành viên chấm từng tiêu chí theo thang từ ${lowest} đến ${highest}.`,
  step: (mark: number, label: string) => `mức ${mark}: ${label}`,
  weighed: (lowest: number, highest: number) =>
    `Điểm của một phiếu là tổng điểm các tiêu chí sau khi nhân hệ số: thấp nhất ${lowest}, cao nhất ${highest}.`,
  meanOfBallots:
    'Điểm của hồ sơ là trung bình cộng các phiếu hợp lệ, tính chính xác, không làm tròn.',
  supportedFrom: (points: number) => `Hồ sơ đạt từ ${points} điểm trở lên được đề nghị hỗ trợ.`,
  higherOn: (criterion: string) => `hồ sơ có điểm trung bình cao hơn ở tiêu chí “${criterion}”;`,
  weight: (weight: number) => `hệ số ${weight}`,
  inKind:
    'Hỗ trợ có thể là chỗ làm việc, dịch vụ, cố vấn; hồ sơ được chọn không nhất thiết có kinh phí.',
  tied: 'Khi bằng điểm, xét lần lượt:',
  inform: (total: number) =>
    `Điểm (tối đa ${total}) để hội đồng tham khảo khi thảo luận; kết quả do bỏ phiếu quyết định.`,
  passes: (majority: string) => `Hồ sơ được đề nghị thực hiện khi có ${majority} bỏ phiếu đồng ý.`,
  reasons: {
    zero: 'Ai cho 0 điểm phải nêu lý do.',
    fail: 'Ai đánh giá “Không đạt” phải nêu lý do.',
    decline: 'Ai không đồng ý phải nêu lý do.',
  },
  onlyProposer: 'chỉ dành cho tổ chức đã đề xuất',
  most: (points: number) => `tối đa ${points} điểm`,
  contract: (months: number) => `Hợp đồng kéo dài tối đa ${months} tháng.`,
  pack: {
    lead: 'Mỗi con số dưới đây đều có điều khoản đi kèm. Hệ thống tính toán và kiểm phiếu theo đúng những con số này.',
    version: (version: number, from: string) => `Phiên bản ${version}, áp dụng từ ${from}`,
    fixed: 'Đợt kêu gọi đã công bố giữ nguyên phiên bản đã dùng, kể cả khi luật thay đổi sau đó.',
    basis: 'Văn bản pháp luật',
    issued: (day: string) => `ban hành ${day}`,
    effective: (day: string) => `có hiệu lực ${day}`,
    criteria: 'Tiêu chí',
    judging: 'Cách tính kết quả',
    council: 'Thành phần hội đồng',
    quorum: 'Họp và bỏ phiếu',
    deadlines: 'Thời hạn của từng bước',
    questions: 'Điều kiện của người nộp hồ sơ',
    papers: 'Thành phần hồ sơ',
    later: 'Giấy tờ chỉ cần khi được đề nghị chọn',
    declarations: 'Lời cam kết',
    conflicts: 'Ai không được tham gia hội đồng',
    contract: 'Hợp đồng',
    byArticle: 'Tra theo điều khoản',
    none: 'Văn bản không quy định mục này.',
  },
};
export type Rules = typeof rules;
