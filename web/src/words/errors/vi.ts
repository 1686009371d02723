export const errors = {
  notFound: {
    title: 'Không có trang này',
    what: 'Địa chỉ có thể bị gõ nhầm, đã đổi, hoặc dẫn đến hồ sơ mà bạn không được giao xem.',
    kept: 'Hồ sơ của bạn không thay đổi gì.',
    todo: 'Hãy kiểm tra lại địa chỉ, hoặc mở từ danh sách việc của bạn.',
  },
  notAllowed: {
    title: 'Bạn chưa được giao việc này',
    what: 'Tài khoản bạn đang dùng không có quyền mở trang này.',
    kept: 'Không có gì bị thay đổi.',
    todo: 'Nếu bạn có tài khoản khác, hãy đăng xuất rồi đăng nhập lại; hoặc đề nghị quản trị viên cấp vai trò.',
  },
  signedOut: {
    title: 'Phiên đăng nhập đã hết',
    what: 'Bạn đã đăng xuất, hoặc phiên làm việc đã quá hạn, trước khi nội dung này được gửi.',
    kept: 'Những gì bạn vừa gửi còn nguyên trên trang này nhưng chưa được lưu. Đừng đóng trang.',
    todo: 'Hãy đăng nhập lại ở thẻ mới, rồi quay về đây và bấm “Gửi lại”.',
  },
  refused: {
    title: 'Yêu cầu chưa thực hiện được',
    what: 'Hệ thống không nhận yêu cầu này vào lúc này.',
    kept: 'Không có gì bị thay đổi.',
    todo: 'Hãy quay lại trang trước, tải lại và thử lần nữa.',
  },
  broken: {
    title: 'Cổng đang gặp trục trặc',
    what: 'Lỗi thuộc về hệ thống, không phải do bạn.',
    kept: 'Những gì bạn đã lưu vẫn còn. Những gì vừa gửi có thể chưa được ghi nhận.',
    todo: 'Xin thử lại sau ít phút. Trước khi gửi lại, hãy mở hồ sơ để xem lần gửi trước đã được ghi nhận chưa.',
  },
  unreachable: {
    title: 'Tạm thời chưa kết nối được kho dữ liệu',
    what: 'Trang vẫn chạy nhưng chưa lấy được dữ liệu. Việc này thường chỉ kéo dài vài phút.',
    kept: 'Những gì bạn đã lưu vẫn còn nguyên.',
    todo: 'Xin tải lại trang sau ít phút.',
  },
  sent: {
    title: 'Những gì bạn vừa gửi',
    text: 'Vẫn còn nguyên ở đây. Bạn có thể gửi lại chính nội dung này, không phải nhập lại.',
    again: 'Gửi lại',
    read: 'Xem hoặc chép lại nội dung',
  },
  whatKept: 'Điều còn nguyên',
  whatTodo: 'Bạn có thể làm gì',
  signIn: 'Đăng nhập ở thẻ mới',
  goHome: 'Về trang chủ',
  goCalls: 'Xem các đợt kêu gọi',
  code: 'Mã để báo bộ phận hỗ trợ:',
  listAgain: 'Danh sách có thể đã thay đổi từ lúc bạn mở, nên được mở lại từ trang đầu.',
  elsewhere: 'Yêu cầu này không đến từ một trang của Vườn Ươm nên không được thực hiện.',
  tooBig: 'Nội dung gửi lên quá lớn. Tệp được gửi riêng ở phần tài liệu.',
};
export type Errors = typeof errors;
