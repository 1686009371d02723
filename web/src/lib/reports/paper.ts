/** The fixed words of forms IV.4.1 and IV.4.2: the law has them in Vietnamese, for every reader. */
export const paper = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  heading: 'BÁO CÁO',
  period: (year: number) =>
    `Kỳ báo cáo: năm ${year} (Từ ngày 01 tháng 01 năm ${year} đến ngày 31 tháng 12 năm ${year})`,
  to: 'Kính gửi:',
  signer: 'NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT',
  sign: '(Ký, ghi rõ họ tên và đóng dấu)',
  draft: 'Bản nháp, chưa nộp',
  hint: 'In bằng lệnh in của trình duyệt. Bản in theo mẫu của Nghị định, bằng tiếng Việt.',
  pledge:
    'Chúng tôi cam kết về tính chính xác, trung thực và hoàn toàn chịu trách nhiệm về những nội dung trong báo cáo./.',
  empty: '……………………………………',
  part2: 'II. Kết quả hoạt động trong năm',
  part3: 'III. Đánh giá',
  part4: 'IV. Kiến nghị, đề xuất',
  general: 'Đánh giá chung',
  policy: 'Đánh giá đối với chính sách ưu đãi, hỗ trợ',
  number: 'Số lượng',
};
