import type { ApplicationStatus } from '#shared/applications/model.ts';
import type { Happening } from '#lib/applications/happening.ts';
import type { NextKey } from '#lib/applications/next.ts';

const status: Record<ApplicationStatus, string> = {
  draft: 'Bản nháp',
  submitted: 'Đã nộp',
  supplementing: 'Chờ bổ sung',
  supplemented: 'Đã bổ sung',
  valid: 'Hợp lệ',
  invalid: 'Không hợp lệ',
  reviewing: 'Đang đánh giá',
  approved: 'Được hỗ trợ',
  refused: 'Không được hỗ trợ',
  withdrawn: 'Đã rút',
};

const standing: Record<ApplicationStatus, string> = {
  draft: 'Hồ sơ đang được soạn và chưa nộp. Chỉ thành viên của tổ chức xem được.',
  submitted: 'Sở đã nhận hồ sơ và cấp mã hồ sơ.',
  supplementing: 'Sở đã kiểm tra và yêu cầu bổ sung một lần.',
  supplemented: 'Sở đã nhận phần bổ sung và đang kiểm tra lại.',
  valid: 'Hồ sơ đầy đủ, hợp lệ và được chuyển sang bước đánh giá.',
  invalid: 'Hồ sơ không hợp lệ nên không được đánh giá. Lý do ghi ở dưới.',
  reviewing: 'Hội đồng đang đánh giá hồ sơ.',
  approved: 'Hồ sơ được phê duyệt hỗ trợ.',
  refused: 'Hồ sơ không được phê duyệt hỗ trợ. Lý do ghi ở dưới.',
  withdrawn: 'Tổ chức đã rút hồ sơ. Không ai xem xét hồ sơ này nữa.',
};

interface Next {
  title: string;
  text: string;
}
const next: Record<NextKey, Next> = {
  submit: {
    title: 'Soạn xong và nộp hồ sơ trước khi hết hạn',
    text: 'Làm từng phần, lưu lúc nào cũng được. Trang kiểm tra cho biết còn thiếu gì.',
  },
  missed: {
    title: 'Đợt này đã hết hạn nộp',
    text: 'Bản nháp vẫn còn để bạn xem lại và dùng cho đợt sau, nhưng không nộp được nữa.',
  },
  wait: {
    title: 'Chờ hết hạn nộp',
    text: 'Đến hết hạn, bạn vẫn thay hoặc rút hồ sơ được. Sau đó Sở mới mở hồ sơ ra kiểm tra.',
  },
  screening: {
    title: 'Sở kiểm tra hồ sơ có đầy đủ, hợp lệ không',
    text: 'Nếu thiếu, Sở yêu cầu bổ sung một lần, ghi rõ thiếu gì. Bạn chưa phải làm gì.',
  },
  supplement: {
    title: 'Bổ sung hồ sơ trước khi hết hạn',
    text: 'Sửa các phần và tài liệu theo yêu cầu, rồi nộp lại ở trang kiểm tra.',
  },
  supplementOver: {
    title: 'Đã hết hạn bổ sung',
    text: 'Phần bổ sung không nộp được nữa. Sở xem xét hồ sơ như đã nộp và báo kết quả.',
  },
  rescreening: {
    title: 'Sở kiểm tra phần bổ sung',
    text: 'Bạn chưa phải làm gì. Kết quả được báo qua thư và hiện ở trang này.',
  },
  council: {
    title: 'Sở lập hội đồng để đánh giá',
    text: 'Thành viên hội đồng khai xung đột lợi ích trước khi được đọc hồ sơ. Bạn chưa phải làm gì.',
  },
  judging: {
    title: 'Hội đồng họp, bỏ phiếu kín và kiểm phiếu',
    text: 'Sau đó Sở trình phê duyệt. Kết quả kèm lý do được báo qua thư và hiện ở trang này.',
  },
  contract: {
    title: 'Ký hợp đồng với Sở',
    text: 'Phòng Quản lý khoa học liên hệ với bạn theo thông tin trong hồ sơ.',
  },
  over: {
    title: 'Hồ sơ này đã khép lại',
    text: 'Hồ sơ và quyết định vẫn xem được ở đây. Nếu cần hỏi thêm, hãy liên hệ đầu mối của đợt kêu gọi.',
  },
  again: {
    title: 'Đợt kêu gọi vẫn còn nhận hồ sơ',
    text: 'Nếu đổi ý, tổ chức bắt đầu một hồ sơ mới được cho đến hết hạn.',
  },
};

const history: Record<Happening, (who: string) => string> = {
  started: (who) => `${who} đã bắt đầu soạn hồ sơ.`,
  submitted: (who) => `${who} đã nộp hồ sơ.`,
  replaced: (who) => `${who} đã nộp bản thay thế.`,
  withdrawn: (who) => `${who} đã rút hồ sơ.`,
  supplementRequested: (who) => `${who} đã yêu cầu bổ sung hồ sơ.`,
  supplementAnswered: (who) => `${who} đã nộp phần bổ sung.`,
  admitted: (who) => `${who} đã xác nhận hồ sơ đầy đủ, hợp lệ.`,
  rejected: (who) => `${who} đã kết luận hồ sơ không hợp lệ.`,
  reviewing: (who) => `${who} đã giao hồ sơ cho hội đồng đánh giá.`,
  released: (who) => `${who} đã giải thể hội đồng; hồ sơ chờ hội đồng mới.`,
  approved: (who) => `${who} đã phê duyệt hỗ trợ.`,
  refused: (who) => `${who} đã quyết định không hỗ trợ.`,
  documentRemoved: (who) => `${who} đã gỡ một tệp khỏi bản đang soạn:`,
};

export const record = {
  status,
  standing,
  next,
  history,
  mine: 'Hồ sơ của tôi',
  mineOf: (organisation: string) => `Hồ sơ của ${organisation}`,
  organisations: 'Tổ chức',
  none: 'Tổ chức chưa có hồ sơ nào.',
  noneTodo: 'Chọn một đợt đang nhận hồ sơ, đọc điều kiện, rồi bắt đầu soạn.',
  noOrganisation: 'Bạn chưa thuộc tổ chức nào.',
  noOrganisationTodo:
    'Hồ sơ do một tổ chức nộp. Hãy đăng ký tổ chức của bạn, hoặc nhờ chủ tổ chức mời bạn qua thư.',
  createOrganisation: 'Đăng ký tổ chức',
  openCalls: 'Xem các đợt đang nhận hồ sơ',
  untitled: 'Hồ sơ chưa đặt tên',
  application: 'Hồ sơ',
  state: 'Trạng thái',
  nextStep: 'Bước tiếp theo',
  by: 'Trước',
  call: 'Đợt kêu gọi',
  organisation: 'Tổ chức chủ trì',
  requested: 'Đề nghị Nhà nước hỗ trợ',
  total: 'Tổng kinh phí',
  dossierCode: 'Mã hồ sơ',
  receivedAt: 'Thời điểm tiếp nhận',
  supplementReceivedAt: 'Nhận bổ sung lúc',
  copies: 'Số lần nộp',
  taxCode: 'Mã số thuế',
  facts: 'Thông tin chung',
  process: 'Quá trình',
  sections: 'Các phần của hồ sơ',
  papers: 'Tài liệu kèm theo',
  papersLeft: (count: number) => `Còn ${count} tài liệu bắt buộc chưa có`,
  goOn: (section: string) => `Soạn phần “${section}”`,
  checkAndSubmit: 'Kiểm tra và nộp hồ sơ',
  checkAndReplace: 'Kiểm tra và nộp bản thay thế',
  checkAndAnswer: 'Kiểm tra và nộp phần bổ sung',
  editing: 'Bản đang sửa',
  replaceNote:
    'Bạn đang sửa bản thay thế. Bản đã nộp vẫn có giá trị cho đến khi bạn nộp bản thay thế.',
  supplementNote: 'Phần sửa chỉ được tính khi bạn nộp lại ở trang kiểm tra, trước hạn bổ sung.',
  openSubmission: 'Xem bản đã nộp',
  openReceipt: 'Giấy tiếp nhận',
  withdraw: 'Rút hồ sơ',
  reasons: 'Lý do',
  decision: 'Quyết định',
  decisionNumber: 'Số quyết định',
  decidedAt: 'Ngày quyết định',
  amount: 'Mức hỗ trợ',
  conditions: 'Điều kiện kèm theo',
  missing: 'Sở yêu cầu bổ sung',
  dueAt: 'Hạn bổ sung',
  basis: (article: string) => `Thời hạn theo ${article}.`,
  latest: 'Chậm nhất',
  contact: (who: string) => `Đầu mối liên hệ: ${who}.`,
  department: 'Sở Khoa học và Công nghệ',
  somebody: 'Thành viên của tổ chức',
  startAgain: 'Bắt đầu hồ sơ mới',
  awaits: {
    finish: 'Soạn xong và nộp hồ sơ',
    supplement: 'Bổ sung hồ sơ',
    result: 'Đọc kết quả và lý do',
  },
};
export type RecordWords = typeof record;
