export const home = {
  title: 'Gieo một ý tưởng, theo dõi đến ngày thành doanh nghiệp',
  lead: 'Nộp hồ sơ xin hỗ trợ đổi mới sáng tạo và ươm tạo của tỉnh. Tiêu chí, thời hạn và căn cứ pháp lý đều công khai; mỗi kết quả đều kèm lý do.',
  open: 'Xem các đợt đang nhận hồ sơ',
  how: 'Hồ sơ đi qua những bước nào',
  steps: [
    {
      title: 'Chọn đợt kêu gọi',
      text: 'Đọc điều kiện, mức hỗ trợ và cách chấm. Trả lời vài câu để biết mình có đủ điều kiện hay không.',
    },
    {
      title: 'Soạn và nộp hồ sơ',
      text: 'Làm từng phần, lưu lúc nào cũng được, mời người cùng làm. Nộp xong có giấy tiếp nhận ghi rõ giờ.',
    },
    {
      title: 'Hội đồng đánh giá',
      text: 'Thành viên khai xung đột lợi ích trước khi đọc. Phiếu kín, kết quả kiểm phiếu theo đúng quy định.',
    },
    {
      title: 'Nhận kết quả kèm lý do',
      text: 'Người phê duyệt không phải là người đề xuất. Bạn được biết vì sao, và có thể làm gì tiếp.',
    },
  ],
  promises: 'Chúng tôi cam kết',
  promise: [
    'Bạn luôn biết hồ sơ đang ở đâu, ai phải làm gì, trước ngày nào.',
    'Không hỏi lại điều bạn đã khai.',
    'Dùng được trên điện thoại, bằng bàn phím, và khi không có JavaScript.',
  ],
  greeting: (name: string) => `Chào ${name}`,
  awaits: 'Việc đang chờ bạn',
  nothing: 'Hiện không có việc nào chờ bạn.',
  nothingTodo: 'Khi có thư mời, yêu cầu bổ sung hay kết quả, chúng sẽ hiện ở đây.',
  nothingForStaff: 'Hồ sơ, hội đồng hay đề nghị cần bạn xử lý sẽ hiện ở đây, kèm thời hạn.',
  signInFailed:
    'Chưa đăng nhập được. Lần đăng nhập trước đã quá hạn hoặc bị ngắt giữa chừng; xin thử lại.',
};
export type Home = typeof home;
