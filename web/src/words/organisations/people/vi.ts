import type { MembershipKind } from '#shared/identity/actor.ts';
import type { Role } from '#shared/identity/roles.ts';
import type { Language } from '#shared/values/localised.ts';
import type { PersonHappening } from '#lib/organisations/happening.ts';

interface RoleWords {
  name: string;
  /** What its holder does here. */
  does: string;
}

const roles: Record<Role, RoleWords> = {
  officer: {
    name: 'Chuyên viên của Sở',
    does: 'Đăng đợt kêu gọi, kiểm tra hồ sơ, lập hội đồng, trình kết quả',
  },
  approver: {
    name: 'Người phê duyệt',
    does: 'Phê duyệt hoặc trả lại đề nghị do người khác trình',
  },
  secretary: {
    name: 'Thư ký hành chính hội đồng',
    does: 'Gửi tài liệu, mở phiên họp, mở và đóng bỏ phiếu, in kết quả kiểm phiếu',
  },
  expert: {
    name: 'Chuyên gia',
    does: 'Tham gia hội đồng: khai xung đột lợi ích, nhận xét, bỏ phiếu',
  },
  centre: {
    name: 'Quản lý Trung tâm Đổi mới sáng tạo',
    does: 'Theo dõi các khóa ươm tạo và doanh nghiệp khởi nghiệp',
  },
  mentor: { name: 'Cố vấn', does: 'Đồng hành cùng doanh nghiệp khởi nghiệp' },
  finance: { name: 'Cán bộ tài chính', does: 'Xem kinh phí và dự toán của hồ sơ' },
  auditor: { name: 'Kiểm tra, giám sát', does: 'Đọc lịch sử của mọi hồ sơ, không sửa gì' },
  admin: { name: 'Quản trị viên', does: 'Cấp và thu hồi vai trò' },
};

const as: Record<MembershipKind, string> = { owner: 'Người quản lý', member: 'Thành viên' };

const languages: Record<Language, string> = {
  vi: 'Tiếng Việt',
  en: 'Tiếng Anh',
  ar: 'Tiếng Ả Rập',
};

interface Happened {
  who: string;
  role: string;
  organisation: string;
}
const history: Record<PersonHappening, (happened: Happened) => string> = {
  registered: ({ who }) => `${who} vào cổng lần đầu và tự giới thiệu.`,
  changed: ({ who }) => `${who} sửa thông tin của mình.`,
  joined: ({ organisation }) => `Trở thành thành viên của ${organisation}.`,
  left: ({ who, organisation }) => `${who} kết thúc tư cách thành viên tại ${organisation}.`,
  roleGranted: ({ who, role }) => `${who} cấp vai trò “${role}”.`,
  roleRevoked: ({ who, role }) => `${who} thu hồi vai trò “${role}”.`,
};

export const people = {
  roles,
  as,
  languages,
  history,
  someRole: 'không còn dùng',
  somebody: 'Một người dùng',
  someOrganisation: 'một tổ chức',
  me: {
    welcome: 'Cho chúng tôi biết bạn là ai',
    welcomeLead:
      'Chỉ hỏi một lần. Tên hiện trong hồ sơ và biên bản; thư điện tử để nhận thông báo và kết quả.',
    title: 'Thông tin của tôi',
    change: 'Sửa thông tin',
    name: 'Họ và tên',
    nameHint: 'Viết đầy đủ, có dấu, như trên giấy tờ',
    degree: 'Học hàm, học vị',
    degreeHint: 'Ví dụ: PGS.TS., ThS.',
    email: 'Thư điện tử',
    emailHint: 'Thông báo, giấy tiếp nhận và kết quả được gửi tới đây',
    phone: 'Điện thoại',
    phoneHint: 'Ví dụ: 0912 345 678',
    orcid: 'Mã số nhà nghiên cứu ORCID',
    orcidHint: 'Dán cả liên kết cũng được. Ví dụ: 0000-0002-1825-0097',
    employer: 'Nơi công tác',
    employerLead:
      'Chuyên gia cần khai để cổng tự phát hiện xung đột lợi ích với hồ sơ của cùng đơn vị.',
    employerName: 'Tên cơ quan, đơn vị',
    employerTaxCode: 'Mã số thuế của đơn vị',
    employerTaxCodeHint: '10 số, hoặc 10 số và 3 số của đơn vị phụ thuộc',
    language: 'Ngôn ngữ của thư gửi cho bạn',
    save: 'Lưu thông tin',
    start: 'Lưu và tiếp tục',
    saved: 'Đã lưu thông tin của bạn.',
    welcomed: (name: string) => `Chào mừng ${name}. Thông tin của bạn đã được lưu.`,
    mayHave: 'Vai trò của tôi',
    noRole:
      'Bạn chưa có vai trò nào. Người nộp hồ sơ không cần vai trò, chỉ cần thuộc một tổ chức.',
    memberships: 'Tổ chức của tôi',
    noMembership: 'Bạn chưa thuộc tổ chức nào. Hồ sơ do một tổ chức nộp.',
    letters: 'Thư cổng đã gửi cho tôi',
    since: 'Dùng cổng từ',
  },
  places: {
    title: 'Nơi bạn làm việc',
    applications: 'Hồ sơ của tổ chức tôi',
    organisations: 'Tổ chức của tôi',
    startups: 'Dự án khởi nghiệp của tôi',
    insights: 'Bảng theo dõi của Trung tâm',
    outcomes: 'Từ tuyển chọn đến kết quả',
    monitoring: 'Giám sát dự án được hỗ trợ',
    reports: 'Báo cáo năm của Trung tâm',
    allStartups: 'Sổ dự án khởi nghiệp',
    week: 'Tuần cố vấn của tôi',
    mentors: 'Cố vấn',
    events: 'Hoạt động hỗ trợ',
    incubation: 'Ươm tạo',
    decisions: 'Đề nghị và quyết định',
    people: 'Người dùng và vai trò',
    calls: 'Đợt kêu gọi, hồ sơ và hội đồng',
    councils: 'Các đợt đang xét và hội đồng',
    calendar: 'Ngày nghỉ lễ và ngày làm bù',
    reviews: 'Hồ sơ tôi được giao đánh giá',
    letters: 'Thư đã nhận',
  },
  list: {
    title: 'Người dùng',
    lead: 'Vai trò và tư cách thành viên của mọi người, xếp theo tên.',
    search: 'Tìm theo tên',
    searchHint: 'Không cần gõ dấu: “duong” tìm được Dương và Đường',
    find: 'Tìm',
    all: 'Xem tất cả',
    foundFor: (typed: string) => `Kết quả cho “${typed}”`,
    none: 'Không có ai tên như vậy.',
    noneTodo:
      'Hãy thử chỉ gõ tên, hoặc vài chữ đầu của tên. Người chưa vào cổng lần nào thì chưa có ở đây.',
    roles: 'Vai trò',
    noRole: 'Chưa có vai trò',
  },
  one: {
    roles: 'Vai trò',
    noRole: 'Người này chưa có vai trò nào.',
    revoke: 'Thu hồi',
    revokeOf: (role: string) => `Thu hồi vai trò “${role}”`,
    revokeAsk: 'Vai trò mất hiệu lực ngay. Người này và nhật ký nhận được lý do.',
    grant: 'Cấp vai trò',
    grantLead: 'Vai trò có hiệu lực ngay. Người này nhận được thư kèm lý do.',
    which: 'Vai trò được cấp',
    reason: 'Lý do, căn cứ',
    reasonHint: 'Một câu, ví dụ: Theo Quyết định phân công số 12/QĐ-SKHCN',
    granted: (role: string, name: string) =>
      `Đã cấp vai trò “${role}” cho ${name}. Họ được báo qua thư.`,
    revoked: (role: string, name: string) =>
      `Đã thu hồi vai trò “${role}” của ${name}. Họ được báo qua thư.`,
    tooShort: 'Lý do cần ít nhất một câu, từ 10 ký tự.',
    own: 'Đây là tài khoản của bạn. Không ai tự cấp hay tự thu hồi vai trò của mình.',
    memberships: 'Thành viên của tổ chức',
    noMembership: 'Người này không thuộc tổ chức nào.',
    log: 'Nhật ký',
    olderLog: 'Đây là phần nhật ký cũ hơn.',
  },
  letters: {
    title: 'Thư đã nhận',
    lead: 'Bản lưu của những thư cổng đã gửi tới thư điện tử của bạn, mới nhất ở trên.',
    none: 'Chưa có thư nào.',
    noneTodo: 'Khi hồ sơ được nhận, cần bổ sung hay có kết quả, bản lưu của thư sẽ hiện ở đây.',
    open: 'Mở trang được nhắc tới',
  },
};
export type PeopleWords = typeof people;
