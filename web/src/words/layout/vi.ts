export const layout = {
  portal: 'Vườn Ươm',
  whose: 'Cổng quỹ đổi mới sáng tạo và ươm tạo của tỉnh',
  skip: 'Đến nội dung chính',
  language: 'Ngôn ngữ',
  sections: 'Các mục chính',
  calls: 'Đợt kêu gọi',
  results: 'Kết quả',
  register: 'Tra cứu',
  mine: 'Việc của tôi',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  account: 'Tài khoản',
  newcomer: 'Thông tin của tôi',
  footer: {
    who: 'Cổng do Sở Khoa học và Công nghệ của tỉnh vận hành.',
    clock: 'Mọi thời hạn tính theo giờ Việt Nam (UTC+7), lấy theo giờ máy chủ.',
    privacy:
      'Cổng chỉ dùng cookie để giữ phiên đăng nhập và ngôn ngữ bạn chọn. Không theo dõi, không quảng cáo.',
    api: 'Tài liệu API',
    openData: 'Dữ liệu mở',
  },
};
export type Layout = typeof layout;
