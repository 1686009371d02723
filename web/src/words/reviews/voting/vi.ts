import type { CountReason } from '#lib/reviews/counted.ts';

type Reason = (facts: { subject: string; have: number; needed: number }) => string;
const reasons: Record<CountReason, Reason> = {
  'mean-too-low': ({ needed }) => `Điểm trung bình chưa đạt ${needed} điểm.`,
  'criterion-zeroed': ({ subject, have }) =>
    `${have} thành viên cho 0 điểm ở tiêu chí “${subject}”.`,
  'criterion-not-met': ({ subject, have, needed }) =>
    `Tiêu chí “${subject}” không đạt: ${have} phiếu “Đạt”, cần ${needed}.`,
  'no-item-passed': () => 'Không có nội dung nào đủ số phiếu “Đạt”.',
  'votes-too-few': ({ have, needed }) => `${have} phiếu đề nghị thực hiện, cần ${needed}.`,
};

/** The ballot, and what the council learns when it is counted. */
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
  count: {
    title: 'Kết quả kiểm phiếu',
    lead: 'Kết quả chung của hội đồng. Không ai biết ai đã bỏ phiếu thế nào.',
    outcome: {
      fund: 'Đủ điều kiện để hội đồng đề nghị hỗ trợ',
      decline: 'Không đủ điều kiện để đề nghị hỗ trợ',
      refused: 'Không kiểm được phiếu',
    },
    reasons,
    why: 'Vì sao',
    ballots: 'Số phiếu',
    ballotsAre: (issued: number, cast: number, valid: number, invalid: number) =>
      `Phát ra ${issued}, thu về ${cast}, hợp lệ ${valid}, không tính ${invalid}`,
    quorum: 'Túc số',
    quorumIs: (present: number, of: number, needed: number) =>
      `${present} người có mặt trên ${of}, cần ${needed}`,
    criteria: 'Theo tiêu chí',
    criterion: 'Tiêu chí',
    items: 'Theo nội dung',
    item: 'Nội dung',
    passes: 'Phiếu “Đạt”',
    needed: 'Cần',
    result: 'Kết quả',
    of: (have: number, of: number) => `${have}/${of}`,
    met: 'Đạt',
    notMet: 'Không đạt',
    setAside: 'Hội đồng không xét',
    mean: 'Điểm trung bình',
    zeros: 'Số phiếu 0 điểm',
    totals: 'Tổng điểm từng phiếu, xếp từ cao xuống thấp',
    notCounted: 'không tính vì chênh lệch quá mức',
    meanOfAll: 'Trung bình mọi phiếu',
    meanOfValid: 'Trung bình các phiếu được tính',
    bonus: 'Điểm cộng',
    score: 'Điểm của hồ sơ',
    votes: 'Biểu quyết',
    votesAre: (fund: number, decline: number, needed: number) =>
      `${fund} đề nghị, ${decline} không đề nghị, cần ${needed} đề nghị`,
    after:
      'Chuyên viên lập đề nghị theo kết quả này, người có thẩm quyền phê duyệt; người nộp hồ sơ được thông báo kèm lý do.',
  },
};
export type VotingWords = typeof voting;
