import type { OrganisationKind } from '#shared/organisations/model.ts';
import type { InvitationState, OrganisationHappening } from '#lib/organisations/happening.ts';

const kinds: Record<OrganisationKind, string> = {
  enterprise: 'Doanh nghiệp',
  publicScience: 'Tổ chức khoa học và công nghệ công lập',
  university: 'Cơ sở giáo dục đại học',
  cooperative: 'Hợp tác xã',
  agency: 'Cơ quan, đơn vị nhà nước',
  commune: 'Ủy ban nhân dân cấp xã',
  association: 'Hội, hiệp hội',
  household: 'Hộ kinh doanh',
};

interface Happened {
  who: string;
  whom: string;
}
const history: Record<OrganisationHappening, (happened: Happened) => string> = {
  registered: ({ who }) => `${who} đăng ký tổ chức.`,
  changed: ({ who }) => `${who} sửa thông tin của tổ chức.`,
  memberRenamed: ({ who }) => `${who} đổi tên của mình.`,
  joined: ({ who }) => `${who} nhận lời mời và vào tổ chức.`,
  memberRemoved: ({ who, whom }) => `${who} kết thúc tư cách thành viên của ${whom}.`,
  invited: ({ who }) => `${who} gửi một lời mời.`,
  uninvited: ({ who }) => `${who} thu hồi một lời mời.`,
};

const states: Record<InvitationState, string> = {
  waiting: 'Chờ trả lời',
  accepted: 'Đã nhận lời',
  revoked: 'Đã thu hồi',
  expired: 'Đã hết hạn',
};

export const register = {
  kinds,
  history,
  mine: {
    title: 'Tổ chức của tôi',
    none: 'Bạn chưa thuộc tổ chức nào.',
    noneTodo:
      'Hồ sơ do một tổ chức nộp. Nếu tổ chức của bạn đã có ở đây, hãy đề nghị người quản lý mời bạn qua thư.',
    create: 'Đăng ký tổ chức',
    another: 'Đăng ký một tổ chức khác',
    name: 'Tổ chức',
    as: 'Bạn là',
  },
  fields: {
    name: 'Tên tổ chức, doanh nghiệp',
    nameHint: 'Đúng như trong giấy đăng ký hoặc quyết định thành lập',
    nameEn: 'Tên bằng tiếng Anh',
    kind: 'Loại hình',
    taxCode: 'Mã số thuế',
    taxCodeHint: '10 số; đơn vị phụ thuộc thêm 3 số sau dấu gạch; cá nhân kinh doanh dùng 12 số',
    address: 'Địa chỉ trụ sở',
    addressHint: 'Số nhà, đường, thôn hoặc tổ dân phố',
    commune: 'Xã, phường, đặc khu',
    communeHint: 'Tên theo địa giới từ 01/07/2025, có dấu hay không dấu, ví dụ: Phường Kinh Bắc',
    phone: 'Điện thoại',
    phoneHint: 'Ví dụ: 0912 345 678 hoặc 0222 3822 123',
    email: 'Thư điện tử',
    website: 'Trang thông tin điện tử',
    websiteHint: 'Ví dụ: https://mamxanh.example',
    legalRepresentative: 'Người đại diện theo pháp luật',
    position: 'Chức vụ của người đại diện',
  },
  place: {
    province: 'Tỉnh, thành phố',
    anyProvince: '– Chọn tỉnh, thành phố –',
    which: 'Đó là đơn vị nào?',
    choose: 'Có nhiều xã, phường cùng tên hoặc gần giống. Hãy chọn một ở ngay bên dưới.',
    none: (typed: string) =>
      `Không tìm thấy xã, phường nào tên “${typed}”. Hãy gõ tên theo địa giới từ 01/07/2025, có dấu hay không dấu đều được.`,
    tooMany: (n: number) => `Có ${n} xã, phường khớp với tên này. Hãy chọn tỉnh hoặc gõ đủ tên.`,
  },
  wrong: {
    missing: (label: string) => `Hãy điền “${label}”.`,
    taxCode:
      'Mã số thuế gồm 10 số, hoặc 10 số rồi dấu gạch và 3 số, hoặc 12 số. Hãy xem lại giấy đăng ký.',
    phone: 'Số điện thoại có từ 8 đến 20 chữ số, ví dụ 0912 345 678.',
    email: 'Thư điện tử có dạng ten@donvi.vn.',
    website: 'Địa chỉ trang bắt đầu bằng https://, ví dụ https://mamxanh.example.',
    orcid: 'Mã ORCID gồm 16 ký tự, ký tự cuối để kiểm tra. Có thể đã gõ nhầm một số.',
  },
  create: {
    title: 'Đăng ký tổ chức',
    lead: 'Khai một lần; các hồ sơ sau tự lấy thông tin này. Bạn là người quản lý và mời được người khác cùng làm.',
    official: 'Thông tin đăng ký',
    contact: 'Trụ sở và liên hệ',
    person: 'Người đại diện',
    go: 'Đăng ký tổ chức',
    done: (name: string) => `Đã đăng ký ${name}. Bạn là người quản lý.`,
  },
  edit: {
    title: 'Sửa thông tin tổ chức',
    taxCodeStays: 'Mã số thuế không đổi được, vì hồ sơ đã nộp gắn với mã này.',
    go: 'Lưu thông tin',
    done: 'Đã lưu thông tin của tổ chức.',
  },
  one: {
    facts: 'Thông tin của tổ chức',
    warning:
      'Mã số thuế có chữ số kiểm tra không khớp. Nhiều mã vẫn đúng dù như vậy; hãy so lại với giấy đăng ký, và liên hệ Sở nếu đã gõ nhầm.',
    youAre: { owner: 'Bạn là người quản lý', member: 'Bạn là thành viên' },
    applications: 'Hồ sơ của tổ chức',
    edit: 'Sửa thông tin',
    history: 'Quá trình',
    wholeHistory: 'Xem toàn bộ quá trình',
  },
  members: {
    title: 'Thành viên',
    lead: 'Thành viên cùng soạn và nộp hồ sơ; người quản lý còn mời và bớt người.',
    name: 'Họ và tên',
    as: 'Vai trò',
    since: 'Từ ngày',
    invite: 'Mời thành viên',
    you: 'bạn',
    remove: 'Bớt khỏi tổ chức',
    removeAsk: (name: string) => `${name} sẽ không đọc và sửa được hồ sơ của tổ chức nữa.`,
    removeYes: (name: string) => `Bớt ${name} khỏi tổ chức`,
    leave: 'Rời tổ chức',
    leaveAsk: 'Bạn sẽ không đọc và sửa được hồ sơ của tổ chức nữa. Muốn trở lại cần lời mời mới.',
    leaveYes: 'Rời tổ chức này',
    removed: (name: string) => `${name} không còn là thành viên của tổ chức.`,
    left: 'Bạn đã rời tổ chức.',
    somebody: 'Một thành viên',
    formerly: 'một người',
  },
  invitations: {
    title: 'Mời thành viên',
    lead: 'Người được mời nhận thư có liên kết riêng, dùng được trong 14 ngày.',
    email: 'Thư điện tử của người được mời',
    as: 'Mời làm',
    asHint: {
      member: 'Cùng soạn, nộp và theo dõi hồ sơ',
      owner: 'Như thành viên, thêm quyền sửa thông tin, mời và bớt người',
    },
    send: 'Gửi lời mời',
    sent: (email: string) => `Đã gửi lời mời tới ${email}.`,
    list: 'Lời mời đã gửi',
    none: 'Chưa gửi lời mời nào.',
    to: 'Gửi tới',
    state: 'Trạng thái',
    until: 'Dùng được đến',
    revoke: 'Thu hồi',
    revokeOf: (email: string) => `Thu hồi lời mời gửi ${email}`,
    revoked: (email: string) =>
      `Đã thu hồi lời mời gửi tới ${email}. Liên kết không dùng được nữa.`,
    states,
  },
  invitation: {
    kicker: 'Lời mời tham gia tổ chức',
    as: {
      member: 'Bạn được mời làm thành viên: cùng soạn, nộp và theo dõi hồ sơ.',
      owner: 'Bạn được mời làm người quản lý: cùng làm hồ sơ, sửa thông tin, mời và bớt người.',
    },
    next: 'Nhận lời để cùng làm hồ sơ với tổ chức',
    accept: 'Nhận lời mời',
    ignore: 'Nếu bạn không quen tổ chức này, cứ đóng trang; không có gì thay đổi.',
    joined: (name: string) => `Bạn đã là thành viên của ${name}.`,
    already: 'Bạn đã là thành viên của tổ chức này.',
    open: 'Mở trang của tổ chức',
    ended: {
      accepted: 'Lời mời này đã được dùng.',
      revoked: 'Lời mời này đã bị thu hồi.',
      expired: 'Lời mời này đã hết hạn.',
    },
    endedTodo: 'Hãy đề nghị người quản lý của tổ chức gửi lời mời mới.',
  },
};
export type RegisterWords = typeof register;
