import type { Assignment } from '#shared/incubation/assignment.ts';
import type { MentorStatus } from '#shared/incubation/mentor.ts';

const status: Record<MentorStatus, string> = {
  proposed: 'Chờ Trung tâm xác nhận',
  approved: 'Đang nhận lịch',
  paused: 'Tạm nghỉ',
};
const assignment: Record<Assignment['status'], string> = {
  asked: 'Đã mời, chờ trả lời',
  accepted: 'Đang theo dõi',
  declined: 'Đã từ chối',
  ended: 'Đã kết thúc',
};

/** Why a mentor suits, or not; each a sentence of its own. */
const reasons = {
  invested: 'Có phần vốn hoặc cho vay tại dự án này: không cố vấn',
  fields: (fields: string) => `Đúng điều đang cần: ${fields}`,
  noField: 'Chưa đúng lĩnh vực nào đang cần',
  sector: (sector: string) => `Hiểu ngành: ${sector}`,
  timeLeft: (time: string) => `Tháng này còn ${time}`,
  noTimeLeft: 'Tháng này đã kín giờ',
  years: (n: number) => `${n} năm kinh nghiệm`,
  languages: (languages: string) => `Ngôn ngữ: ${languages}`,
  liked: (average: string, count: number) => `Được ${average}/5 qua ${count} buổi`,
};

/** Mentors: who they are, whom they follow. */
export const mentors = {
  status,
  assignment,
  reasons,
  list: {
    title: 'Cố vấn',
    lead: 'Những người Trung tâm xác nhận, theo bảy lĩnh vực của Nghị định 268/2025/NĐ-CP.',
    byStatus: 'Xem theo tình trạng',
    mine: 'Hồ sơ cố vấn của tôi',
    write: 'Viết hồ sơ cố vấn',
    none: 'Chưa có cố vấn nào ở mục này.',
    noneTodo: 'Cố vấn tự viết hồ sơ sau khi được cấp vai trò; Trung tâm xem rồi xác nhận.',
    conflicts: 'Có cố vấn đang theo dõi dự án mà mình góp vốn',
    conflict: (mentor: string, startup: string) => `${mentor} và ${startup}`,
    resolve: 'Xem và kết thúc phân công',
    week: 'Tuần của tôi',
  },
  page: {
    all: 'Tất cả cố vấn',
    fields: 'Lĩnh vực cố vấn',
    sectors: 'Hiểu ngành',
    languages: 'Ngôn ngữ',
    years: 'Kinh nghiệm',
    yearsOf: (n: number) => `${n} năm`,
    about: 'Giới thiệu',
    month: 'Tháng này',
    monthOf: (given: string, booked: string, held: string) =>
      `Dành ${given}; đã đặt ${booked}; đã gặp ${held}`,
    liked: 'Đánh giá của dự án',
    likedOf: (average: string, count: number) => `${average}/5 (${count} buổi)`,
    notLiked: 'Chưa đủ ba đánh giá để hiện điểm trung bình',
    conduct: 'Giữ hẹn',
    conductOf: (late: number, missed: number) => `${late} lần hủy muộn, ${missed} lần vắng`,
    invested: 'Dự án có phần vốn',
    noneInvested: 'Không có',
    pausedBecause: 'Lý do tạm nghỉ',
    edit: 'Sửa hồ sơ',
    approve: 'Xác nhận cố vấn này',
    approveTitle: 'Xem hồ sơ và xác nhận',
    approved: (name: string) => `Đã xác nhận ${name}. Dự án nay có thể đặt giờ.`,
    pause: 'Tạm nghỉ nhận lịch',
    pauseReason: 'Lý do',
    paused: (name: string) => `${name} tạm nghỉ; giờ đã đặt vẫn giữ.`,
    offer: 'Đề nghị hoạt động lại',
    offered: 'Đã gửi Trung tâm xem lại hồ sơ.',
    waits: 'Hồ sơ đang chờ Trung tâm xác nhận. Sau đó bạn mới mở giờ được.',
  },
  profile: {
    title: 'Hồ sơ cố vấn',
    lead: 'Dự án đọc hồ sơ này để chọn người hỏi. Phần vốn góp chỉ bạn và Trung tâm thấy.',
    fields: 'Bạn cố vấn về',
    sectors: 'Ngành bạn hiểu rõ',
    languages: 'Ngôn ngữ làm việc',
    years: 'Số năm kinh nghiệm',
    about: 'Giới thiệu ngắn',
    aboutHint: 'Bạn đã làm gì, giúp được gì. Vài câu là đủ.',
    hours: 'Số giờ dành cho dự án mỗi tháng',
    hoursHint: 'Khi kín số giờ này, cổng không nhận đặt thêm trong tháng.',
    invested: 'Dự án bạn có phần vốn, góp vốn hoặc cho vay',
    investedHint:
      'Phải khai đủ. Bạn sẽ không được ghép hay đặt giờ với các dự án này; nếu đang theo dõi thì Trung tâm được báo.',
    noStartups: 'Chưa có dự án nào trong các khóa đang diễn ra.',
    save: 'Lưu hồ sơ',
    saved: 'Đã lưu hồ sơ.',
    savedWaits: 'Đã lưu. Trung tâm sẽ xem và xác nhận phần thay đổi.',
  },
  match: {
    find: 'Tìm và mời cố vấn',
    book: 'Đặt giờ cố vấn',
    title: (startup: string) => `Cố vấn cho ${startup}`,
    lead: 'Xếp theo mức hợp với điều dự án đang cần. Mỗi lý do đều kiểm tra được.',
    needs: 'Đang cần',
    noNeeds: 'Dự án chưa nêu điều đang cần.',
    place: 'Về chỗ ươm tạo',
    now: 'Đã mời và phân công',
    found: 'Cố vấn phù hợp',
    none: 'Chưa có cố vấn nào được xác nhận.',
    why: 'Vì sao chọn người này',
    whyHint: 'Cố vấn đọc lý do này rồi trả lời.',
    ask: 'Mời cố vấn này',
    asked: (name: string) => `Đã mời ${name}. Cố vấn được báo qua thư.`,
    end: 'Kết thúc phân công',
    endReason: 'Lý do kết thúc',
    ended: (name: string) => `Đã kết thúc phân công của ${name}.`,
    conflicted: 'Cố vấn vừa khai có phần vốn tại dự án này. Hãy kết thúc phân công.',
  },
  awaits: {
    approve: (n: number) => (n === 1 ? 'Xác nhận một hồ sơ cố vấn' : `Xác nhận ${n} hồ sơ cố vấn`),
    conflict: 'Xử lý xung đột lợi ích của cố vấn',
    profile: 'Viết hồ sơ cố vấn để dự án tìm thấy bạn',
    answer: (startup: string) => `Trả lời lời mời cố vấn cho ${startup}`,
    tell: (n: number) =>
      n === 1
        ? 'Ghi kết quả hoặc đánh giá một buổi cố vấn'
        : `Ghi kết quả hoặc đánh giá ${n} buổi cố vấn`,
    rate: 'Đánh giá buổi cố vấn',
    meet: 'Gặp cố vấn',
  },
};
