import { formatDong } from '#shared/values/dong.ts';
import { formatDay, formatInstant } from '#shared/values/dates.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
import { hours } from './hours/vi.ts';
import { overseeing } from './overseeing/vi.ts';
import { places } from './places/vi.ts';
import type { LetterWords } from './shape.ts';

const at = (instant: Instant) => formatInstant(instant, 'vi');
const list = (lines: readonly string[]) => lines.map((line) => `– ${line}`).join('\n');

const roles: LetterWords['roles'] = {
  officer: 'Chuyên viên Sở',
  approver: 'Người phê duyệt',
  secretary: 'Thư ký hội đồng',
  expert: 'Chuyên gia hội đồng',
  centre: 'Quản lý Trung tâm Đổi mới sáng tạo',
  mentor: 'Cố vấn',
  finance: 'Cán bộ tài chính',
  auditor: 'Người kiểm tra',
  admin: 'Quản trị viên',
};

export const vi: LetterWords = {
  places,
  hours,
  overseeing,
  roles,
  open: 'Mở trên cổng thông tin:',
  signature: 'Vườn Ươm – cổng thông tin quỹ đổi mới sáng tạo của tỉnh',
  submitted: ({ title, callTitle, dossierCode, receivedAt }) => ({
    subject: `Đã nhận hồ sơ ${dossierCode}`,
    body: `Hồ sơ “${title}” nộp theo thông báo “${callTitle}” đã được nhận.\n\nMã số hồ sơ: ${dossierCode}\nThời điểm nhận (giờ hệ thống): ${at(receivedAt)}\n\nĐến hết hạn nộp, bạn vẫn có thể thay bằng bản mới hoặc rút hồ sơ.`,
  }),
  replaced: ({ title, dossierCode, receivedAt }) => ({
    subject: `Đã nhận bản thay thế của hồ sơ ${dossierCode}`,
    body: `Bản mới của hồ sơ “${title}” đã được nhận lúc ${at(receivedAt)} và thay cho bản trước.\n\nMã số hồ sơ: ${dossierCode}`,
  }),
  withdrawn: ({ title, callTitle }) => ({
    subject: `Đã rút hồ sơ “${title}”`,
    body: `Hồ sơ “${title}” nộp theo thông báo “${callTitle}” đã được rút. Hồ sơ này sẽ không được xem xét.`,
  }),
  supplementRequested: ({ title, dueAt, missing, note }) => ({
    subject: `Cần bổ sung hồ sơ “${title}” trước ${at(dueAt)}`,
    body: `Cơ quan tiếp nhận đề nghị bổ sung, một lần và đầy đủ, các nội dung sau:\n\n${list(missing)}\n\n${note}\n\nHạn bổ sung: ${at(dueAt)}.`,
  }),
  supplementAnswered: ({ title, dossierCode, receivedAt }) => ({
    subject: `Đã nhận phần bổ sung của hồ sơ ${dossierCode}`,
    body: `Phần bổ sung của hồ sơ “${title}” đã được nhận lúc ${at(receivedAt)}.`,
  }),
  admitted: ({ title }) => ({
    subject: `Hồ sơ “${title}” hợp lệ`,
    body: `Hồ sơ “${title}” đã được xác nhận hợp lệ và sẽ được hội đồng xem xét.`,
  }),
  rejected: ({ title, reasons }) => ({
    subject: `Hồ sơ “${title}” không hợp lệ`,
    body: `Hồ sơ “${title}” không được xem xét tiếp vì:\n\n${list(reasons)}`,
  }),
  callCorrected: ({ callTitle, reason, closesAt }) => ({
    subject: `Thông báo “${callTitle}” có đính chính`,
    body: `Thông báo “${callTitle}” vừa được đính chính:\n\n${reason}\n\nHạn nộp hồ sơ hiện nay: ${at(closesAt)}.`,
  }),
  closingSoon: ({ title, callTitle, closesAt }) => ({
    subject: `Sắp hết hạn nộp: ${at(closesAt)}`,
    body: `Hồ sơ “${title}” theo thông báo “${callTitle}” mới là bản nháp và chưa được nộp.\n\nHạn nộp: ${at(closesAt)}, tính theo đồng hồ của hệ thống.`,
  }),
  councilInformed: ({ callTitle, meetingAt, place }) => ({
    subject: `Tài liệu họp hội đồng: ${callTitle}`,
    body: `Hội đồng xét hồ sơ theo thông báo “${callTitle}” họp lúc ${at(meetingAt)}${place ? `, tại ${place}` : ''}.\n\nVui lòng kê khai xung đột lợi ích cho từng hồ sơ; tài liệu mở ngay sau đó.`,
  }),
  councilAdjourned: ({ callTitle, meetingAt, reason }) => ({
    subject: `Đã hoãn phiên họp hội đồng: ${callTitle}`,
    body: `Phiên họp lúc ${at(meetingAt)} của hội đồng xét hồ sơ theo thông báo “${callTitle}” đã được hoãn, với lý do:\n\n${reason}\n\nLần bỏ phiếu đang mở, nếu có, đã hủy và phiếu không được tính; hồ sơ đã kiểm phiếu vẫn giữ kết quả. Lịch họp lại sẽ được báo qua thư.`,
  }),
  funded: ({ title, amount, decisionNumber, reasons }) => ({
    subject: `Hồ sơ “${title}” được phê duyệt`,
    body: `Theo Quyết định số ${decisionNumber}, hồ sơ “${title}” ${amount > 0 ? `được hỗ trợ ${formatDong(amount)}` : 'được hỗ trợ, không kèm kinh phí'}.\n\n${list(reasons)}`,
  }),
  declined: ({ title, decisionNumber, reasons }) => ({
    subject: `Kết quả xét hồ sơ “${title}”`,
    body: `Theo Quyết định số ${decisionNumber}, hồ sơ “${title}” chưa được hỗ trợ lần này vì:\n\n${list(reasons)}`,
  }),
  proposed: ({ title }) => ({
    subject: `Có đề nghị chờ phê duyệt: “${title}”`,
    body: `Đề nghị phê duyệt kết quả của hồ sơ “${title}” đang chờ bạn.`,
  }),
  returned: ({ title, reason }) => ({
    subject: `Đề nghị phê duyệt “${title}” được trả lại`,
    body: `Đề nghị phê duyệt kết quả của hồ sơ “${title}” được trả lại với lý do:\n\n${reason}`,
  }),
  roleGranted: ({ role, reason }) => ({
    subject: 'Bạn được cấp một vai trò mới',
    body: `Vai trò: ${roles[role]}\nLý do: ${reason}`,
  }),
  roleRevoked: ({ role, reason }) => ({
    subject: 'Một vai trò của bạn đã được thu hồi',
    body: `Vai trò: ${roles[role]}\nLý do: ${reason}`,
  }),
  figuresDue: ({ name, period, expectedBy }) => ({
    subject: `Số liệu ${period} của ${name}`,
    body: `Đã hết ${period}. Xin dành khoảng hai phút gửi số liệu của “${name}”: doanh thu, khách hàng trả tiền, việc làm. Số liệu kỳ trước hiện sẵn bên cạnh để bạn so sánh.\n\nXin gửi đến hết ${formatDay(dayOf(expectedBy))}; gửi muộn hơn vẫn được nhận. Bạn chọn ai được xem: mặc định chỉ có Trung tâm và Sở.`,
  }),
  invitation: ({ organisationName, invitedBy, expiresAt }) => ({
    subject: `Lời mời tham gia ${organisationName}`,
    body: `${invitedBy} mời bạn tham gia “${organisationName}” trên cổng thông tin.\n\nLời mời có hiệu lực đến ${at(expiresAt)}. Nếu không quen biết, hãy bỏ qua thư này.`,
  }),
};
