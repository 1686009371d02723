/** A local account: who it stands for and what can be tried with it. Every name is invented. */
export interface Account {
  name: string;
  displayName: string;
  email: string;
  /** What this person can try, in Vietnamese and in English. */
  tries: { vi: string; en: string };
}

const account = (name: string, person: string, vi: string, en: string): Account => ({
  name,
  displayName: `${person} (mẫu)`,
  email: `${name}@mau.vuon-uom.example`,
  tries: { vi, en },
});

const member = (name: string, person: string, vi: string, en: string) =>
  account(name, person, `Ủy viên hội đồng, ${vi}`, `Council member, ${en}`);

/** The sample accounts, by what they have to do with an application. */
export const accountGroups: readonly { vi: string; en: string; accounts: readonly Account[] }[] = [
  {
    vi: 'Người nộp hồ sơ',
    en: 'Applicants',
    accounts: [
      account(
        'founder',
        'Trần Thị Lan',
        'Nộp hồ sơ của doanh nghiệp khởi nghiệp, theo dõi và đọc kết quả',
        'Apply for a startup, follow the application, read the result',
      ),
      account(
        'coapplicant',
        'Phạm Quốc Huy',
        'Cùng soạn hồ sơ với người sáng lập',
        'Write the founder’s application together with her',
      ),
      account(
        'founders',
        'Lò Văn Pá',
        'Giữ hồ sơ của bốn mươi dự án mẫu: số liệu từng tháng, mốc, cố vấn',
        'Keep the records of forty sample startups: monthly figures, milestones, mentors',
      ),
      account(
        'institute',
        'Nguyễn Văn Minh',
        'Đề xuất nhiệm vụ khoa học và công nghệ của một viện',
        'Propose a science and technology task for an institute',
      ),
    ],
  },
  {
    vi: 'Sở Khoa học và Công nghệ',
    en: 'Department of Science and Technology',
    accounts: [
      account(
        'officer',
        'Lê Thị Dung',
        'Đăng thông báo, kiểm tra hồ sơ, lập hội đồng, trình kết quả',
        'Publish a call, check applications, form a council, propose the result',
      ),
      account(
        'approver',
        'Võ Hồng Sơn',
        'Phê duyệt hoặc trả lại đề xuất kèm lý do',
        'Approve a proposal or return it with reasons',
      ),
      account(
        'finance',
        'Đặng Thu Hà',
        'Xem kinh phí và bảng dự toán của hồ sơ',
        'See the money and the cost tables',
      ),
      account(
        'admin',
        'Bùi Anh Tuấn',
        'Cấp và thu vai trò, xem nhật ký',
        'Grant and withdraw roles, read the log',
      ),
      account(
        'auditor',
        'Hoàng Minh Châu',
        'Đọc lịch sử của mọi hồ sơ, không sửa gì',
        'Read every record’s history, change nothing',
      ),
    ],
  },
  {
    vi: 'Hội đồng',
    en: 'Council',
    accounts: [
      account(
        'secretary',
        'Đỗ Thị Mai',
        'Thư ký: mở phiên họp, theo dõi số có mặt, in biên bản kiểm phiếu',
        'Secretary: open the meeting, see the quorum, print the count',
      ),
      member('member1', 'Nguyễn Thị Hoa', 'chủ tịch', 'chair'),
      member('member2', 'Trương Văn Phúc', 'phó chủ tịch', 'deputy chair'),
      member('member3', 'Lý Thanh Tùng', 'phản biện', 'reviewer'),
      member('member4', 'Mai Thị Ngọc', 'phản biện', 'reviewer'),
      member('member5', 'Cao Xuân Bách', 'chuyên gia tài chính', 'finance expert'),
      member('member6', 'Hồ Kim Yến', 'chuyên gia thị trường', 'market expert'),
      member(
        'member7',
        'Phan Đức Long',
        'cùng đơn vị với người sáng lập: hồ sơ đó đóng lại',
        'of the founder’s organisation: that application stays closed',
      ),
    ],
  },
  {
    vi: 'Trung tâm Đổi mới sáng tạo',
    en: 'Innovation Centre',
    accounts: [
      account(
        'centre',
        'Vũ Thị Hạnh',
        'Quản lý Trung tâm và các khóa ươm tạo',
        'Manage the Centre and its cohorts',
      ),
      account('mentor', 'Ngô Gia Bảo', 'Cố vấn cho doanh nghiệp', 'Mentor startups'),
    ],
  },
];

export const accounts = accountGroups.flatMap((group) => group.accounts);

export const accountNamed = (name: string) => accounts.find((account) => account.name === name);
