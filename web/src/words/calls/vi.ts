import type { CallPhase } from '#shared/calls/rules.ts';
import type { Correction, Track } from '#shared/calls/model.ts';
import { calendar } from './calendar/vi.ts';
import { officer } from './officer/vi.ts';
import { rules } from './rules/vi.ts';

const phases: Record<CallPhase, string> = {
  draft: 'Đang soạn',
  upcoming: 'Sắp nhận hồ sơ',
  open: 'Đang nhận hồ sơ',
  closed: 'Đã hết hạn nộp, đang xét',
  settled: 'Đã kết thúc',
};
const tracks: Record<Track, string> = {
  innovation: 'Đổi mới sáng tạo',
  science: 'Khoa học và công nghệ',
};
const changed: Record<Correction['changed'][number], string> = {
  title: 'tên đợt kêu gọi',
  summary: 'nội dung giới thiệu',
  closesAt: 'hạn nộp hồ sơ',
  budget: 'tổng kinh phí',
  ceiling: 'mức hỗ trợ tối đa',
  ceilingLifted: 'mức hỗ trợ tối đa (nay không đặt mức)',
  contact: 'nơi liên hệ',
};

export const calls = {
  phases,
  tracks,
  list: {
    title: 'Đợt kêu gọi hồ sơ',
    lead: 'Chọn một đợt để xem điều kiện, kinh phí, tiêu chí và cách xét chọn trước khi bắt đầu hồ sơ.',
    open: 'Đang và sắp nhận',
    closed: 'Đã hết hạn',
    views: 'Xem các đợt',
    name: 'Đợt kêu gọi',
    status: 'Trạng thái',
    closes: 'Hạn nộp',
    opens: 'Bắt đầu nhận',
    budget: 'Tổng kinh phí',
    ceiling: 'Tối đa một hồ sơ',
    noneOpen: 'Hiện chưa có đợt nào đang nhận hồ sơ.',
    noneOpenTodo: 'Đợt mới được công bố tại trang này.',
    noneClosed: 'Chưa có đợt nào đã hết hạn.',
    seeClosed: 'Xem các đợt đã hết hạn',
  },
  call: {
    code: (code: string) => `Thông báo số ${code}`,
    start: 'Bắt đầu hồ sơ',
    next: {
      draft: 'Đợt này chưa được công bố',
      upcoming: 'Chưa đến thời gian nhận hồ sơ',
      open: 'Nộp hồ sơ trước khi hết hạn',
      closed: 'Đã hết hạn nộp; hồ sơ đang được kiểm tra và xét chọn',
      settled: 'Đợt này đã kết thúc',
    } satisfies Record<CallPhase, string>,
    startHint: 'Trả lời vài câu hỏi về điều kiện, rồi làm từng phần; lưu lúc nào cũng được.',
    opensAt: 'Nhận hồ sơ từ:',
    seeResults: 'Xem kết quả đã phê duyệt',
    inShort: 'Tóm tắt',
    who: 'Ai được nộp hồ sơ',
    whoLead:
      'Khi bắt đầu, bạn trả lời các câu dưới đây. Trả lời khác với câu trả lời cần có thì chưa nộp được.',
    anybody: 'Đợt này không đặt câu hỏi điều kiện riêng.',
    needed: { yes: 'Cần trả lời: Có', no: 'Cần trả lời: Không' },
    money: 'Kinh phí',
    budget: 'Tổng kinh phí của đợt',
    ceiling: 'Mức hỗ trợ tối đa cho một hồ sơ',
    noCeiling: 'Thông báo không đặt mức tối đa',
    opens: 'Bắt đầu nhận hồ sơ',
    closes: 'Hạn nộp hồ sơ',
    clock:
      'Giờ Việt Nam, theo đồng hồ của máy chủ. Hồ sơ phải đến nơi không muộn hơn thời điểm này.',
    closingBasis: (period: string) => `Căn cứ: thông báo được công khai ${period}.`,
    closingOwn: 'Thời hạn do cơ quan quản lý ấn định trong thông báo này.',
    form: 'Biểu mẫu điện tử',
    criteria: 'Tiêu chí xét chọn',
    papers: 'Hồ sơ gồm những gì',
    sections: 'Biểu mẫu gồm các phần:',
    attach: 'Tài liệu đính kèm',
    required: 'bắt buộc',
    ifAny: 'nếu có',
    files: (most: number) => (most === 1 ? '1 tệp' : `tối đa ${most} tệp`),
    limit: (size: string) =>
      `Mỗi tệp tối đa ${size}. Tệp được kiểm tra mã độc trước khi tính vào hồ sơ.`,
    noPapers: 'Đợt này không yêu cầu tài liệu đính kèm.',
    judged: 'Hồ sơ được xét như thế nào',
    steps: 'Các bước và thời hạn',
    corrections: 'Đính chính',
    corrected: (what: string) => `Đã sửa ${what}.`,
    changed,
    basis: 'Căn cứ pháp lý',
    rules: 'Đọc toàn bộ quy tắc kèm điều khoản',
    contact: 'Liên hệ',
    preview:
      'Đây là bản xem trước, chỉ người của cơ quan xem được. Người nộp hồ sơ sẽ thấy trang như dưới đây.',
    manage: 'Quản lý đợt này',
    published: 'Công bố',
  },
  results: {
    title: 'Kết quả đã phê duyệt',
    lead: 'Các nhiệm vụ được hỗ trợ, mới nhất trước. Công khai để mọi người cùng theo dõi.',
    of: (call: string) => `Kết quả: ${call}`,
    task: 'Nhiệm vụ',
    organisation: 'Tổ chức chủ trì',
    amount: 'Kinh phí hỗ trợ',
    decision: 'Quyết định',
    on: 'Ngày phê duyệt',
    number: (number: string) => `Số ${number}`,
    call: 'Đợt kêu gọi',
    none: 'Chưa có kết quả nào được công bố.',
    noneTodo: 'Kết quả hiện ở đây ngay khi được phê duyệt.',
    toCall: 'Xem đợt kêu gọi',
    all: 'Tất cả kết quả',
  },
  rules,
  calendar,
  officer,
};
export type Calls = typeof calls;
