import type { CouncilStatus, Meeting, ReviewStatus } from '#shared/reviews/model.ts';
import type { CouncilHappening } from '#lib/councils/history.ts';
import { count } from './count/vi.ts';
import { findings } from './findings/vi.ts';
import { forming } from './forming/vi.ts';
import { minutes } from './minutes/vi.ts';

const status: Record<CouncilStatus, string> = {
  formed: 'Đã thành lập',
  informed: 'Đã gửi tài liệu',
  inSession: 'Đang họp',
  adjourned: 'Đã hoãn họp',
  concluded: 'Đã họp xong',
  dissolved: 'Đã giải thể',
};
const reviewStatus: Record<ReviewStatus, string> = {
  assigned: 'Chưa bỏ phiếu',
  voting: 'Đang bỏ phiếu',
  counted: 'Đã kiểm phiếu',
  released: 'Đã rút khỏi hội đồng',
};
const modes: Record<Meeting['mode'], string> = {
  inPerson: 'Họp trực tiếp',
  online: 'Họp trực tuyến',
  hybrid: 'Trực tiếp kết hợp trực tuyến',
};

interface Happened {
  who: string;
  /** The application it was about. */
  title: string;
  /** How many were present. */
  present: number;
  /** When the meeting is to be, or the day of a paper. */
  when: string;
}
const history: Record<CouncilHappening, (happened: Happened) => string> = {
  formed: ({ who }) => `${who} đã thành lập hội đồng.`,
  informed: ({ who, when }) => `${who} đã gửi tài liệu và mời họp lúc ${when}.`,
  opened: ({ who }) => `${who} đã mở phiên họp.`,
  attendanceRecorded: ({ who, present }) => `${who} đã ghi nhận ${present} thành viên có mặt.`,
  viceAuthorised: ({ who, when }) =>
    `${who} đã ghi nhận giấy của Chủ tịch, ngày ${when}, ủy quyền Phó Chủ tịch chủ trì.`,
  votingOpened: ({ who, title }) => `${who} đã mở bỏ phiếu cho hồ sơ “${title}”.`,
  counted: ({ who, title }) => `${who} đã đóng bỏ phiếu và kiểm phiếu hồ sơ “${title}”.`,
  votingVoided: ({ who, title }) =>
    `${who} đã hủy lần bỏ phiếu hồ sơ “${title}” mà không kiểm; phiếu được giữ kín.`,
  adjourned: ({ who }) => `${who} đã hoãn phiên họp.`,
  concluded: ({ who }) => `${who} đã kết thúc phiên họp.`,
  dissolved: ({ who }) => `${who} đã giải thể hội đồng; các hồ sơ chờ hội đồng khác.`,
};

/** Councils as those who form them and run their meetings read them. */
export const councils = {
  count,
  findings,
  forming,
  minutes,
  status,
  reviewStatus,
  modes,
  history,
  somebody: 'Một người của cơ quan',
  anApplication: 'không rõ tên',
  name: (number: string) => `Hội đồng theo Quyết định số ${number}`,
  list: {
    title: 'Hội đồng của đợt kêu gọi',
    none: 'Đợt này chưa có hội đồng nào.',
    noneTodo: 'Hội đồng được lập sau khi hết hạn nộp, cho các hồ sơ đã xác nhận hợp lệ.',
    form: 'Lập hội đồng',
    decision: 'Quyết định thành lập',
    state: 'Trạng thái',
    size: 'Thành viên',
    applications: 'Hồ sơ',
    meeting: 'Phiên họp',
    noMeeting: 'Chưa hẹn',
    toApplications: 'Hồ sơ của đợt này',
  },
  page: {
    next: {
      inform: 'Hẹn ngày họp và gửi tài liệu cho thành viên',
      wait: 'Chờ đến ngày họp',
      open: 'Mở phiên họp',
      attend: 'Ghi nhận người có mặt cho đủ thành phần',
      authorise: 'Ghi nhận giấy ủy quyền cho Phó Chủ tịch chủ trì',
      adjourn: 'Hoãn phiên họp và hẹn họp lại',
      again: 'Hẹn họp lại cho các hồ sơ còn lại',
      replace: 'Giải thể để lập hội đồng khác',
      vote: 'Mở bỏ phiếu cho từng hồ sơ',
      close: 'Theo dõi bỏ phiếu, đóng và kiểm phiếu',
      conclude: 'Kết thúc phiên họp',
      propose: 'Đề nghị quyết định cho các hồ sơ đã kiểm phiếu',
      over: 'Hội đồng này đã giải thể',
    },
    waitText: 'Thành viên khai xung đột lợi ích, rồi đọc hồ sơ và ghi nhận xét trước ngày họp.',
    voteText: 'Chỉ mở được khi có đủ người và mọi người có mặt đã khai xung đột lợi ích.',
    concludeText: 'Mọi hồ sơ đã kiểm phiếu. Kết thúc rồi thì không ghi thêm được gì vào phiên họp.',
    facts: 'Thông tin chung',
    decided: (number: string, day: string) => `Số ${number}, ${day}`,
    call: 'Đợt kêu gọi',
    pack: 'Bộ quy tắc',
    sentAt: 'Gửi tài liệu',
    meeting: 'Phiên họp',
    place: 'Địa điểm',
    openedAt: 'Mở phiên họp',
    concludedAt: 'Kết thúc',
    authorised: 'Ủy quyền chủ trì',
    authorisedBy: (chair: string, day: string, number: string) =>
      number
        ? `${chair} ủy quyền cho Phó Chủ tịch bằng giấy số ${number}, ngày ${day}`
        : `${chair} ủy quyền cho Phó Chủ tịch bằng giấy ngày ${day}`,
    recordedAt: 'ghi nhận lúc',
    earlier: 'Phiên đã hoãn',
    adjournedAt: 'hoãn lúc',
    againText:
      'Tài liệu đã gửi nên không phải chờ thêm ngày. Phiếu của lần bỏ phiếu đã hủy không được tính; mọi người bỏ phiếu lại.',
    replaceText:
      'Dù mọi thành viên cùng đến, hội đồng này vẫn không đủ thành phần cho các hồ sơ còn lại vì xung đột lợi ích. Hồ sơ đã kiểm phiếu vẫn giữ kết quả.',
    replaceBy: 'Chuyên viên phụ trách giải thể hội đồng.',
    members: 'Thành viên hội đồng',
    person: 'Họ và tên',
    role: 'Chức danh',
    employer: 'Cơ quan công tác',
    present: 'Có mặt',
    absent: 'Vắng mặt',
    reviews: 'Hồ sơ được giao',
    toAttendance: 'Đến phần ghi nhận có mặt',
    toVotes: 'Đến phần bỏ phiếu',
    process: 'Quá trình',
    reload: 'Tải lại để xem số liệu mới nhất',
    live: 'Số liệu trên trang được cập nhật mỗi 10 giây.',
  },
  inform: {
    at: 'Ngày họp',
    earliest: (day: string) => `Sớm nhất là ${day}, để thành viên có đủ thời gian đọc tài liệu.`,
    anyDay: 'Một ngày từ hôm nay trở đi.',
    mode: 'Hình thức họp',
    place: 'Địa điểm hoặc đường dẫn phòng họp',
    do: 'Gửi tài liệu và mời họp',
    again: 'Đổi lịch họp',
    change: 'Gửi lịch họp mới',
    done: 'Đã gửi tài liệu và lời mời họp. Mọi thành viên sẽ nhận được thư.',
    tooSoon: (day: string) =>
      `Ngày họp quá gần: tài liệu phải đến tay thành viên trước theo quy định. Sớm nhất là ${day}.`,
    noMoment: 'Nhập ngày và giờ họp, ví dụ 18/12/2026 và 08:30.',
  },
  open: {
    do: 'Mở phiên họp',
    done: 'Đã mở phiên họp. Hãy ghi nhận người có mặt.',
  },
  authorise: {
    title: 'Giấy ủy quyền của Chủ tịch',
    lead: 'Khi Chủ tịch vắng mặt hoặc có xung đột lợi ích, Phó Chủ tịch chỉ chủ trì khi được Chủ tịch ủy quyền bằng văn bản.',
    day: 'Ngày ký giấy ủy quyền',
    notYet: 'Ngày ký không thể sau hôm nay.',
    noDay: 'Nhập ngày ký, ví dụ 18/12/2026.',
    number: 'Số giấy ủy quyền',
    do: 'Ghi nhận ủy quyền',
    done: 'Đã ghi nhận: Phó Chủ tịch được ủy quyền chủ trì.',
  },
  adjourn: {
    title: 'Hoãn phiên họp',
    lead: 'Dùng khi không đủ thành phần để đi tiếp. Lần bỏ phiếu đang mở bị hủy mà không kiểm: phiếu đã bỏ không bao giờ được tính và không ai mở ra đọc. Hồ sơ đã kiểm phiếu vẫn giữ kết quả.',
    back: 'Nếu người vắng trở lại, hãy ghi nhận người có mặt ở dưới thay vì hoãn.',
    reason: 'Lý do hoãn',
    reasonHint: 'Ít nhất 10 ký tự; ghi vào quá trình và biên bản.',
    do: 'Hủy bỏ phiếu đang mở và hoãn họp',
    doNoVote: 'Hoãn phiên họp',
    done: 'Đã hoãn phiên họp. Hãy hẹn ngày họp lại.',
  },
  attendance: {
    title: 'Người có mặt',
    lead: 'Đánh dấu từng thành viên khi họ vào họp.',
    do: 'Ghi nhận người có mặt',
    done: (n: number) => `Đã ghi nhận ${n} thành viên có mặt.`,
  },
  quorum: {
    title: 'Đủ thành phần để họp chưa?',
    ok: 'Đủ thành phần',
    notYet: 'Chưa đủ thành phần',
    present: (present: number, of: number) => `Có mặt ${present} trên ${of} thành viên`,
    needed: (needed: number) => `cần ít nhất ${needed}`,
    recused: (n: number) => `${n} thành viên không tham gia vì xung đột lợi ích`,
    chair: 'Chủ tịch chủ trì.',
    vice: 'Phó Chủ tịch chủ trì theo văn bản ủy quyền.',
    forThis: 'Thành phần cho hồ sơ này',
  },
  review: {
    none: 'Không có xung đột',
    conflict: 'Có xung đột, không tham gia',
    undeclared: 'Chưa khai',
    detected: (name: string) => `${name} (cùng cơ quan hoặc là người của tổ chức chủ trì)`,
    declared: (name: string, reason: string) =>
      reason ? `${name} (tự khai: ${reason})` : `${name} (tự khai)`,
    commented: 'Đã chốt nhận xét',
    voted: (n: number, of: number) => `Đã bỏ phiếu: ${n}/${of}`,
    notVoted: 'Chưa bỏ phiếu',
    nobody: 'Chưa có ai',
    everybody: 'Không còn ai',
    items: 'Nội dung đưa ra bỏ phiếu',
    open: 'Mở bỏ phiếu',
    opened: (title: string) => `Đã mở bỏ phiếu cho hồ sơ “${title}”.`,
    close: 'Đóng bỏ phiếu và kiểm phiếu',
    closed: (title: string) => `Đã kiểm phiếu hồ sơ “${title}”.`,
    closeText:
      'Đóng rồi thì không ai bỏ phiếu thêm được. Người chưa bỏ phiếu được coi là không bỏ phiếu.',
    setAside: 'Tiêu chí hội đồng quyết định không xét',
    setAsideHint: 'Chỉ khi hội đồng đã thống nhất; lý do được ghi vào biên bản.',
    why: (criterion: string) => `Lý do không xét “${criterion}”`,
    round: (n: number) => `Bỏ phiếu lần ${n}; các lần trước đã hủy, không kiểm.`,
    hopeless:
      'Vì xung đột lợi ích, hội đồng này không thể đủ thành phần cho hồ sơ này dù mọi người cùng đến. Hồ sơ cần hội đồng khác.',
    authorise: 'Ghi nhận giấy ủy quyền của Chủ tịch',
    count: 'Biên bản kiểm phiếu',
    undeclaredNow: (names: string) => `Người có mặt nhưng chưa khai xung đột lợi ích: ${names}.`,
    tooFewBallots: (have: number, needed: number) =>
      `Mới có ${have} phiếu. Cần ít nhất ${needed} phiếu để không ai đoán được người khác bỏ phiếu thế nào.`,
  },
  ranking: {
    title: 'Xếp hạng theo điểm',
    place: 'Hạng',
    score: 'Điểm',
    application: 'Hồ sơ',
    recommended: 'Được đề nghị',
    notRecommended: 'Không được đề nghị',
    unbroken: 'Bằng nhau về mọi tiêu chí phụ: hội đồng phải quyết định',
    ties: {
      lessStateMoney: 'xếp theo kinh phí đề nghị từ ngân sách',
      excellentTask: 'xếp theo nhiệm vụ từng được đánh giá xuất sắc',
      contentMean: 'xếp theo điểm nội dung',
      criterionMean: 'xếp theo điểm của tiêu chí được ưu tiên',
    },
  },
  conclude: {
    do: 'Kết thúc phiên họp',
    done: 'Đã kết thúc phiên họp. Các hồ sơ đã kiểm phiếu chờ đề nghị quyết định.',
  },
  dissolve: {
    title: 'Giải thể hội đồng',
    lead: 'Các hồ sơ trở lại trạng thái hợp lệ và chờ hội đồng khác. Việc này không hoàn lại được.',
    reason: 'Lý do giải thể',
    reasonHint: 'Ít nhất 10 ký tự; lưu vào quá trình của hội đồng.',
    do: 'Giải thể hội đồng',
    done: 'Đã giải thể hội đồng. Các hồ sơ chờ hội đồng khác.',
  },
  awaits: {
    inform: 'Gửi tài liệu và mời họp hội đồng',
    again: 'Hẹn họp lại phiên họp đã hoãn',
    open: 'Mở phiên họp hội đồng',
    close: (n: number) => `Đóng bỏ phiếu và kiểm phiếu ${n} hồ sơ`,
    session: 'Tiếp tục phiên họp hội đồng',
    propose: (n: number) => `Trình kết quả của ${n} hồ sơ đã kiểm phiếu`,
  },
};
export type Councils = typeof councils;
