import type { Audience } from '#shared/startups/sharing.ts';

const audiences: Record<Audience, string> = { mentors: 'Cố vấn', public: 'Mọi người' };
const seenBy: Record<Audience, string> = {
  mentors: 'Cố vấn thấy gì',
  public: 'Mọi người thấy gì',
};
const nothing: Record<Audience, string> = {
  mentors: 'Cố vấn không biết dự án này có trong sổ.',
  public: 'Người ngoài không biết dự án này có trong sổ.',
};
const preview: Record<Audience, string> = {
  mentors:
    'Đây là những gì cố vấn thấy, không hơn. Người phụ trách của Trung tâm và Sở vẫn thấy toàn bộ.',
  public: 'Đây là những gì được đưa lên sổ công khai, không hơn.',
};

/** Who sees what of a startup, and who keeps its record. */
export const sharing = {
  audiences,
  seenBy,
  nothing,
  preview,
  title: 'Ai được xem',
  lead: 'Trung tâm và Sở thấy toàn bộ vì có trách nhiệm theo dõi. Với người khác, bạn chọn từng mục; mục không chọn thì không hiện ở đâu cả.',
  who: 'Ai thấy mục này',
  mentorsHint: 'Cố vấn trong mạng lưới của Trung tâm',
  publicHint: 'Sổ công khai trên cổng',
  save: 'Lưu lựa chọn',
  saved: 'Đã lưu. Người khác chỉ thấy những mục bạn chọn.',
  look: 'Xem thử',
  back: 'Về trang chọn ai được xem',
  people: {
    title: 'Người giữ hồ sơ',
    lead: 'Những người này sửa được hồ sơ và gửi số liệu, cùng với mọi thành viên của doanh nghiệp gắn với dự án.',
    nobody: 'Chưa có ai. Hãy tạo mã mời và đưa cho nhóm sáng lập.',
    you: 'bạn',
    invite: 'Mời thêm người',
    inviteLead:
      'Tạo một mã dùng một lần rồi gửi cho người cùng nhóm qua tin nhắn, hoặc cho quét ngay trên màn hình này. Tạo mã mới thì mã cũ hết hiệu lực.',
    makeCode: 'Tạo mã mời',
    code: 'Mã mời',
    codeOnce:
      'Mã chỉ hiện một lần. Ai mở liên kết này sẽ cùng giữ hồ sơ, nên chỉ gửi cho người trong nhóm.',
    scan: 'Quét để mở liên kết mời',
    until: 'Có hiệu lực đến',
    leave: 'Thôi giữ hồ sơ này',
    leaveText:
      'Bạn sẽ không còn sửa được hồ sơ, trừ khi là thành viên của doanh nghiệp gắn với dự án.',
    leaveYes: 'Thôi giữ hồ sơ',
    left: (name: string) => `Bạn không còn giữ hồ sơ “${name}”.`,
    company: 'Doanh nghiệp',
    companyLead:
      'Khi nhóm thành lập doanh nghiệp, gắn doanh nghiệp vào dự án: mọi thành viên của doanh nghiệp cùng giữ hồ sơ, và các hồ sơ xin hỗ trợ của doanh nghiệp hiện ở đây.',
    noCompany: 'Chưa gắn doanh nghiệp nào.',
    which: 'Doanh nghiệp nào?',
    noneOfMine: 'Bạn chưa thuộc tổ chức nào trên cổng.',
    createCompany: 'Đăng ký doanh nghiệp',
    link: 'Gắn doanh nghiệp',
    linked: (name: string) => `Đã gắn với ${name}.`,
    unlink: 'Gỡ doanh nghiệp',
    unlinkText:
      'Thành viên của doanh nghiệp mà không giữ hồ sơ sẽ không còn thấy dự án; hồ sơ xin hỗ trợ của doanh nghiệp không hiện ở đây nữa.',
    unlinkYes: 'Gỡ khỏi dự án',
    unlinked: 'Đã gỡ doanh nghiệp khỏi dự án.',
  },
  join: {
    kicker: 'Lời mời cùng giữ hồ sơ khởi nghiệp',
    lead: (who: string) =>
      `${who} mời bạn cùng giữ hồ sơ của dự án này: sửa hồ sơ, gửi số liệu và chọn ai được xem.`,
    next: 'Bạn có tham gia không?',
    accept: 'Tham gia',
    ignore: 'Nếu không quen biết, hãy đóng trang này; không có gì thay đổi.',
    joined: (name: string) => `Bạn đã cùng giữ hồ sơ “${name}”.`,
  },
};
export type SharingWords = typeof sharing;
