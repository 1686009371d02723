/** The ballot, and what follows the count. */
export const voting = {
  ballot: {
    title: 'Phiếu đánh giá',
    secret: 'Phiếu kín',
    final: 'Bỏ một lần, không sửa được',
    lead: 'Phiếu không ghi tên bạn. Hội đồng chỉ biết ai đã bỏ phiếu, không ai biết bạn bỏ thế nào; bỏ xong, chính bạn cũng không mở lại được.',
    prefilled:
      'Phiếu được điền sẵn theo phiếu nhận xét của riêng bạn. Hãy xem từng mục; bạn có thể sửa trước khi bỏ.',
    empty: 'Bạn chưa ghi nhận xét, nên phiếu còn trống.',
    application: 'Nhiệm vụ',
    host: 'Tổ chức chủ trì',
    reasonFail: 'Lý do không đạt',
    reasonZero: 'Lý do (bắt buộc khi cho 0 điểm)',
    vote: 'Biểu quyết',
    fund: 'Đề nghị thực hiện',
    decline: 'Không đề nghị thực hiện',
    declineReason: 'Lý do không đề nghị',
    declineHint: 'Cần khi chọn “Không đề nghị thực hiện”, ít nhất 10 ký tự.',
    comment: 'Ý kiến khác',
    review: 'Xem lại phiếu',
    reviewHint: 'Phiếu chưa được bỏ ở bước này.',
    mend: 'Phiếu chưa đầy đủ',
    checkTitle: 'Xem lại lần cuối rồi bỏ phiếu',
    sure: 'Tôi đã xem từng mục. Tôi hiểu phiếu là kín, chỉ bỏ một lần và không sửa được.',
    sureMissing: 'Đánh dấu vào ô xác nhận trước khi bỏ phiếu.',
    cast: 'Bỏ phiếu',
    change: 'Sửa lại phiếu',
    back: 'Về hồ sơ',
    castNotice: 'Đã bỏ phiếu.',
    voted: 'Bạn đã bỏ phiếu',
    votedLead:
      'Phiếu đã nằm trong hòm, không ghi tên bạn. Kết quả hiện ở trang hồ sơ ngay khi thư ký kiểm phiếu.',
    more: 'Hồ sơ khác đang mở bỏ phiếu',
    notOpen: 'Chưa mở bỏ phiếu',
    notOpenLead:
      'Thư ký mở bỏ phiếu cho từng hồ sơ tại phiên họp, khi đủ túc số và mọi người có mặt đã kê khai lợi ích.',
    over: 'Đã kiểm phiếu',
    overLead: 'Bỏ phiếu cho hồ sơ này đã kết thúc.',
    absent: 'Bạn chưa được ghi nhận có mặt',
    absentLead:
      'Chỉ thành viên có mặt tại phiên họp mới bỏ phiếu. Nếu bạn đang dự họp, hãy nhờ thư ký ghi nhận bạn có mặt rồi tải lại trang này.',
    soon: 'Trang tự tải lại sau mỗi 20 giây.',
    reload: 'Tải lại trang',
  },
  afterCount:
    'Chuyên viên lập đề nghị theo kết quả này, người có thẩm quyền phê duyệt; người nộp hồ sơ được thông báo kèm lý do.',
};
export type VotingWords = typeof voting;
